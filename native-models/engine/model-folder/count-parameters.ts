/**
 * Counts a model's parameters in its `.onnx` files, without loading them: the elements of every initializer that holds
 * weights. Weights that two graphs both store (a tied embedding) count twice, as they take memory twice.
 *
 * Field numbers are those of onnx.proto; the packing of quantised weights is that of com.microsoft's contrib operators.
 */
import { closeSync, fstatSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { type ProtobufField, ProtobufReader } from '../onnx/graph/protobuf-reader.ts';
import type { PartFiles, PartName } from './weight-files.ts';

const modelGraph = 7;
const graphNode = 1;
const graphInitializer = 5;
const nodeInput = 1;
const nodeOpType = 4;
const nodeAttribute = 5;
const attributeName = 1;
const attributeInt = 3;
const tensorDims = 1;
const tensorDataType = 2;
const tensorName = 8;

/** TensorProto.DataType: float, uint8, int8, float16, bfloat16, uint4, int4. The rest are shapes and masks. */
const uint8 = 2;
const weightTypes = new Set([1, uint8, 3, 10, 16, 21, 22]);
/** Operators whose weights are packed into bytes, with the place of these among the inputs, and the scales after them. */
const packedOperators: Readonly<Record<string, number>> = { MatMulNBits: 1, GatherBlockQuantized: 0 };
/** Both have their scales as the third input, then the zero points. */
const firstScale = 2;
/** Scales of other operators, and the tables of rotary positions, which are computed rather than learnt. */
const helperName = /(?:_scales?|_zero_points?|_zp|cos_cache|sin_cache)$/;

/** Of one file of each part, the one of the highest precision; null where a file can't be read. */
export function countParameters(dir: string, files: Partial<Record<PartName, PartFiles>>): number | null {
  try {
    return Object.values(files).reduce((sum, part) => sum + countInFile(join(dir, mostPrecise(part))), 0);
  } catch {
    return null;
  }
}

function mostPrecise(part: PartFiles): string {
  const file = part.fp32 ?? part.fp16 ?? Object.values(part)[0];
  if (file === undefined) throw new RangeError('a part without files');
  return file;
}

export function countInFile(path: string): number {
  const fd = openSync(path, 'r');
  try {
    const reader = new ProtobufReader(fd);
    const graphs = [...reader.fields(0, fstatSync(fd).size)].filter(({ number }) => number === modelGraph);
    return graphs.reduce((sum, graph) => sum + countInGraph(reader, graph), 0);
  } finally {
    closeSync(fd);
  }
}

interface Tensor {
  readonly type: number;
  readonly elements: number;
}

function countInGraph(reader: ProtobufReader, graph: ProtobufField): number {
  const tensors = new Map<string, Tensor>();
  const nodes: PackedNode[] = [];
  for (const field of reader.fields(graph.start, graph.end)) {
    if (field.number === graphInitializer) addTensor(reader, field, tensors);
    if (field.number === graphNode) nodes.push(...readPacked(reader, field));
  }
  const helpers = new Set(nodes.flatMap(({ inputs }) => inputs.slice(firstScale)));
  const counts = new Map([...tensors].map(([name, { elements }]) => [name, elements]));
  for (const node of nodes) {
    const packed = tensors.get(node.weights);
    if (packed) counts.set(node.weights, elementsOf(node, packed));
  }
  return [...counts].reduce((sum, [name, count]) => {
    return helpers.has(name) || helperName.test(name) ? sum : sum + count;
  }, 0);
}

function addTensor(reader: ProtobufReader, tensor: ProtobufField, tensors: Map<string, Tensor>): void {
  let name = '';
  let type = 0;
  const dims: number[] = [];
  for (const field of reader.fields(tensor.start, tensor.end)) {
    if (field.number === tensorDims) dims.push(...reader.numbers(field));
    if (field.number === tensorDataType) type = reader.numbers(field)[0] ?? 0;
    if (field.number === tensorName) name = reader.text(field);
  }
  // A scalar is a constant of the graph, not a weight.
  if (!weightTypes.has(type) || dims.length === 0) return;
  tensors.set(name, { type, elements: dims.reduce((product, dim) => product * dim, 1) });
}

/** A node whose weights are packed. */
interface PackedNode {
  readonly weights: string;
  readonly inputs: readonly string[];
  readonly attributes: ReadonlyMap<string, number>;
}

function readPacked(reader: ProtobufReader, node: ProtobufField): PackedNode[] {
  const inputs: string[] = [];
  const attributes = new Map<string, number>();
  let operator = '';
  for (const field of reader.fields(node.start, node.end)) {
    if (field.number === nodeInput) inputs.push(reader.text(field));
    if (field.number === nodeOpType) operator = reader.text(field);
    if (field.number === nodeAttribute) addAttribute(reader, field, attributes);
  }
  const place = packedOperators[operator];
  return place === undefined ? [] : [{ weights: inputs[place] ?? '', inputs, attributes }];
}

function addAttribute(reader: ProtobufReader, attribute: ProtobufField, attributes: Map<string, number>): void {
  let name = '';
  for (const field of reader.fields(attribute.start, attribute.end)) {
    if (field.number === attributeName) name = reader.text(field);
    if (field.number === attributeInt) attributes.set(name, reader.numbers(field)[0] ?? 0);
  }
}

/** A matrix says its own size, since its rows are padded to whole blocks; a table is packed where it is one of bytes. */
function elementsOf({ attributes }: PackedNode, { type, elements }: Tensor): number {
  const [rows, columns] = [attributes.get('N'), attributes.get('K')];
  if (rows !== undefined && columns !== undefined) return rows * columns;
  return type === uint8 ? elements * (8 / (attributes.get('bits') ?? 4)) : elements;
}
