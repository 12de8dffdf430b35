/** What people know, checked and ready to be used. Loaded once a process. */
export interface Knowledge {
  readonly schemes: readonly never[];
}

export function loadKnowledge(): Knowledge {
  return { schemes: [] };
}
