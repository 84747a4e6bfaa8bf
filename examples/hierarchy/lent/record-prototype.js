// The same through a record's `super`.
const borrower = {
  __proto__: square,
  borrow() {
    return super.describe();
  },
};
borrower.borrow();
