package io.eventfamily.schema.example;

import java.util.List;

/** A part of a regular expression, as far as it says what a text consists of. */
sealed interface RegexNode {

  /**
   * One of some characters.
   *
   * @param codePoints those that are tried, in the order in which they are
   */
  record OneOf(List<Integer> codePoints) implements RegexNode {
    public OneOf {
      codePoints = List.copyOf(codePoints);
    }
  }

  /** One part after the other. */
  record Sequence(List<RegexNode> parts) implements RegexNode {
    public Sequence {
      parts = List.copyOf(parts);
    }
  }

  /** One of some parts. */
  record Choice(List<RegexNode> branches) implements RegexNode {
    public Choice {
      branches = List.copyOf(branches);
    }
  }

  /** A part so many times. */
  record Repeated(RegexNode part, int min, int max) implements RegexNode {}
}
