/**
 * The annotations that declare a family of events. They are needed at compile time only, and need
 * nothing themselves.
 */
module io.eventfamily {
  exports io.eventfamily;
}
