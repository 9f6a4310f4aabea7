/** One operator of a graph: what it is, what it takes and gives, and its attributes as they were written. */
import { attributeFields, attributeTypes, nodeFields } from './onnx-proto.ts';
import {
  intField,
  messageField,
  numberOf,
  numbersOf,
  readFields,
  textField,
  textOf,
  type WireField,
  writeFields,
} from './protobuf-message.ts';

export class GraphNode {
  readonly opType: string;
  /** '' is ONNX's own. */
  readonly domain: string;
  readonly name: string;
  /** '' where an optional one is left out. */
  inputs: string[];
  outputs: string[];
  #attributes: WireField[];
  #rest: WireField[];

  constructor(fields: readonly WireField[]) {
    const texts = (number: number) => fields.filter((field) => field.number === number).map(textOf);
    this.opType = texts(nodeFields.opType)[0] ?? '';
    this.domain = texts(nodeFields.domain)[0] ?? '';
    this.name = texts(nodeFields.name)[0] ?? '';
    this.inputs = texts(nodeFields.input);
    this.outputs = texts(nodeFields.output);
    this.#attributes = fields.filter(({ number }) => number === nodeFields.attribute);
    const known: readonly number[] = [nodeFields.input, nodeFields.output, nodeFields.attribute];
    this.#rest = fields.filter(({ number }) => !known.includes(number));
  }

  /** @param ints Attributes that are one whole number, or several. */
  static create(
    opType: string,
    inputs: string[],
    outputs: string[],
    ints: Readonly<Record<string, number | readonly number[]>> = {},
    domain = '',
  ): GraphNode {
    const node = new GraphNode([
      textField(nodeFields.name, `sightline/${outputs[0]}`),
      textField(nodeFields.opType, opType),
      ...(domain === '' ? [] : [textField(nodeFields.domain, domain)]),
    ]);
    node.inputs = inputs;
    node.outputs = outputs;
    for (const [name, value] of Object.entries(ints)) node.setInt(name, value);
    return node;
  }

  /** The same operator between other tensors; it needs a name no more than other nodes do. */
  copy(inputs: string[], outputs: string[]): GraphNode {
    const node = new GraphNode(readFields(this.bytes()));
    node.inputs = inputs;
    node.outputs = outputs;
    node.#rest = node.#rest.filter(({ number }) => number !== nodeFields.name);
    return node;
  }

  int(name: string): number | undefined {
    const attribute = this.#find(name);
    return attribute && numberOf(attribute.find(({ number }) => number === attributeFields.int));
  }

  float(name: string): number | undefined {
    const field = this.#find(name)?.find(({ number }) => number === attributeFields.float);
    return field?.type === 'fixed' ? Buffer.from(field.value).readFloatLE() : undefined;
  }

  /** A TensorProto. */
  tensor(name: string): Uint8Array | undefined {
    const field = this.#find(name)?.find(({ number }) => number === attributeFields.tensor);
    return field?.type === 'bytes' ? field.value : undefined;
  }

  /** Whole numbers written one by one or packed together. */
  ints(name: string): number[] | undefined {
    const fields = this.#find(name)?.filter(({ number }) => number === attributeFields.ints);
    return fields && numbersOf(fields);
  }

  get attributeNames(): string[] {
    return this.#attributes.map(nameOf);
  }

  setInt(name: string, value: number | readonly number[]): void {
    const isList = typeof value !== 'number';
    const values = isList
      ? value.map((each) => intField(attributeFields.ints, each))
      : [intField(attributeFields.int, value)];
    const type = isList ? attributeTypes.ints : attributeTypes.int;
    const fields = [textField(attributeFields.name, name), ...values, intField(attributeFields.type, type)];
    this.#attributes = this.#attributes.filter((field) => nameOf(field) !== name);
    this.#attributes.push(messageField(nodeFields.attribute, fields));
  }

  /** Equal for nodes that compute the same, whatever they are called. */
  get content(): string {
    const attributes = Buffer.from(writeFields(this.#attributes)).toString('latin1');
    return JSON.stringify([this.opType, this.domain, this.inputs, this.outputs.length, attributes]);
  }

  bytes(): Uint8Array {
    return writeFields([
      ...this.inputs.map((name) => textField(nodeFields.input, name)),
      ...this.outputs.map((name) => textField(nodeFields.output, name)),
      ...this.#rest,
      ...this.#attributes,
    ]);
  }

  #find(name: string): WireField[] | undefined {
    const field = this.#attributes.find((attribute) => nameOf(attribute) === name);
    return field?.type === 'bytes' ? readFields(field.value) : undefined;
  }
}

function nameOf(attribute: WireField): string {
  if (attribute.type !== 'bytes') return '';
  return textOf(readFields(attribute.value).find(({ number }) => number === attributeFields.name));
}
