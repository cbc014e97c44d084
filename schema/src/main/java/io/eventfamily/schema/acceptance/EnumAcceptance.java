package io.eventfamily.schema.acceptance;

import io.eventfamily.schema.Definition.EnumDefinition;

/** What readers of enums accept. */
final class EnumAcceptance {

  private EnumAcceptance() {}

  /** Whether all texts are constants, or there is one for those that are not. */
  static boolean accepts(EnumDefinition reader, TextSet texts) {
    return reader.fallback().isPresent() || texts.allAre(reader.constants()::contains);
  }
}
