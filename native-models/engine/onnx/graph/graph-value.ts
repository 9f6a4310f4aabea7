/** What goes into a graph or comes out of it: a name, a type, a shape. */
import { dimensionFields, shapeFields, tensorTypeFields, typeFields, valueInfoFields } from './onnx-proto.ts';
import {
  intField,
  messageField,
  numberOf,
  readFields,
  textField,
  textOf,
  type WireField,
  writeFields,
} from './protobuf-message.ts';

export interface GraphValue {
  readonly name: string;
  /** One of onnx.proto's data types. */
  readonly elementType: number;
  /** A text is the name of a free dimension. */
  readonly dims: readonly (number | string)[];
}

/** @param bytes A ValueInfoProto of a tensor. */
export function readGraphValue(bytes: Uint8Array): GraphValue {
  const fields = readFields(bytes);
  const tensor = inside(inside(fields, valueInfoFields.type), typeFields.tensor);
  const shape = inside(tensor, tensorTypeFields.shape).filter(({ number }) => number === shapeFields.dim);
  return {
    name: textOf(find(fields, valueInfoFields.name)),
    elementType: numberOf(find(tensor, tensorTypeFields.elementType)) ?? 0,
    dims: shape.map((dim) => {
      const parts = dim.type === 'bytes' ? readFields(dim.value) : [];
      return numberOf(find(parts, dimensionFields.value)) ?? textOf(find(parts, dimensionFields.name));
    }),
  };
}

export function writeGraphValue({ name, elementType, dims }: GraphValue): Uint8Array {
  const shape = dims.map((dim) =>
    messageField(shapeFields.dim, [
      typeof dim === 'number' ? intField(dimensionFields.value, dim) : textField(dimensionFields.name, dim),
    ]),
  );
  const tensor = [intField(tensorTypeFields.elementType, elementType), messageField(tensorTypeFields.shape, shape)];
  const type = [messageField(typeFields.tensor, tensor)];
  return writeFields([textField(valueInfoFields.name, name), messageField(valueInfoFields.type, type)]);
}

function find(fields: readonly WireField[], number: number): WireField | undefined {
  return fields.find((field) => field.number === number);
}

/** The fields of a message within a message. */
function inside(fields: readonly WireField[], number: number): WireField[] {
  const field = find(fields, number);
  return field?.type === 'bytes' ? readFields(field.value) : [];
}
