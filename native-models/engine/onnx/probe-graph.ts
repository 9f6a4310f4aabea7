/**
 * A graph small enough to be written out by hand, with a result that is known: `z = Relu(x * w + b)`, MatMul, Add and
 * Relu over [2, 3] x [3, 2] float32. In protobuf, as onnx.proto lays it out.
 */

export const probe = {
  x: { data: Float32Array.of(1, 2, 3, -4, 5, -6), dims: [2, 3] },
  w: { data: Float32Array.of(0.5, -1, 2, 0.25, -3, 1.5), dims: [3, 2] },
  b: { data: Float32Array.of(8, -2), dims: [2] },
  /** x * w + b = [[3.5, 2], [34, -5.75]], the negative one cut off; no step of it rounds in float32. */
  z: { data: Float32Array.of(3.5, 2, 34, 0), dims: [2, 2] },
} as const;

/** Element type FLOAT of TensorProto. */
const float = 1;

export function probeGraph(): Uint8Array {
  const node = (op: string, inputs: string[], output: string) =>
    message(...inputs.map((input) => text(1, input)), text(2, output), text(4, op));
  const value = (name: string, dims: readonly number[]) => {
    const shape = message(...dims.map((dim) => bytes(1, message(number(1, dim)))));
    return message(text(1, name), bytes(2, message(bytes(1, message(number(1, float), bytes(2, shape))))));
  };
  const graph = message(
    bytes(1, node('MatMul', ['x', 'w'], 'product')),
    bytes(1, node('Add', ['product', 'b'], 'sum')),
    bytes(1, node('Relu', ['sum'], 'z')),
    text(2, 'probe'),
    ...(['x', 'w', 'b'] as const).map((name) => bytes(11, value(name, probe[name].dims))),
    bytes(12, value('z', probe.z.dims)),
  );
  const irVersion = 8;
  const opset = 17;
  return Uint8Array.from(message(number(1, irVersion), bytes(7, graph), bytes(8, message(number(2, opset)))));
}

function message(...fields: number[][]): number[] {
  return fields.flat();
}

function number(field: number, value: number): number[] {
  return [field << 3, ...varint(value)];
}

function bytes(field: number, content: readonly number[]): number[] {
  return [(field << 3) | 2, ...varint(content.length), ...content];
}

function text(field: number, content: string): number[] {
  return bytes(field, [...Buffer.from(content)]);
}

function varint(value: number): number[] {
  return value < 0x80 ? [value] : [(value & 0x7f) | 0x80, ...varint(value >>> 7)];
}
