/** What Electron hands to a listener that may prevent something. */

/** An event that remembers whether it was prevented. */
export function fakeEvent<T extends object>(fields?: T) {
  const event = {
    defaultPrevented: false,
    preventDefault() {
      event.defaultPrevented = true;
    },
    ...(fields as T),
  };
  return event;
}
