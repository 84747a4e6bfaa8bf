/**
 * A base class whose constructor gives the object on which a derived class then defines its fields: private ones (`#name`), which no program can
 * see, list, copy or delete, and which are there on proxies without a trap.
 */
export class Given {
  constructor(o: object) {
    return o;
  }
}
