/** Field numbers of onnx.proto (IR version 10), those that are needed here. */

export const modelFields = { irVersion: 1, graph: 7, opsetImport: 8 } as const;
export const opsetFields = { domain: 1, version: 2 } as const;
export const graphFields = { node: 1, name: 2, initializer: 5, input: 11, output: 12 } as const;
export const nodeFields = { input: 1, output: 2, name: 3, opType: 4, attribute: 5, domain: 7 } as const;
export const attributeFields = { name: 1, float: 2, int: 3, tensor: 5, ints: 8, type: 20 } as const;
export const tensorFields = {
  dims: 1,
  dataType: 2,
  floatData: 4,
  int64Data: 7,
  name: 8,
  rawData: 9,
  externalData: 13,
  dataLocation: 14,
} as const;
export const entryFields = { key: 1, value: 2 } as const;
export const valueInfoFields = { name: 1, type: 2 } as const;
export const typeFields = { tensor: 1 } as const;
export const tensorTypeFields = { elementType: 1, shape: 2 } as const;
export const shapeFields = { dim: 1 } as const;
export const dimensionFields = { value: 1, name: 2 } as const;

export const attributeTypes = { float: 1, int: 2, ints: 7 } as const;
export const dataTypes = { float: 1, uint8: 2, int32: 6, int64: 7, bool: 9, float16: 10 } as const;
export const externalLocation = 1;
