/** The only platform types that the contract needs; Node and browsers both have them, so neither's library is loaded here. */
declare class Blob {
  readonly size: number;
  readonly type: string;
}
