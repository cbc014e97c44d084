package io.eventfamily.schema.example;

import java.util.Optional;

/** Writes one text that an expression is made of. */
final class RegexWriter {

  private final int variant;
  private final int repetitions;
  private final StringBuilder text = new StringBuilder();

  /**
   * @param variant which characters and branches are taken
   * @param repetitions how often parts are repeated beyond what they must
   */
  RegexWriter(int variant, int repetitions) {
    this.variant = variant;
    this.repetitions = repetitions;
  }

  /** Empty where the text would be too long. */
  Optional<String> write(RegexNode node) {
    write(node, 0);
    return isTooLong() ? Optional.empty() : Optional.of(text.toString());
  }

  private boolean isTooLong() {
    return text.length() > TextExamples.MAX_LENGTH;
  }

  /**
   * @param index how often the part was written before, so that it need not be the same each time
   */
  private void write(RegexNode node, int index) {
    if (node instanceof RegexNode.OneOf characters) {
      int choice = (index + variant) % characters.codePoints().size();
      text.appendCodePoint(characters.codePoints().get(choice));
    } else if (node instanceof RegexNode.Sequence sequence) {
      sequence.parts().forEach(part -> write(part, index));
    } else if (node instanceof RegexNode.Choice choice) {
      write(choice.branches().get(variant % choice.branches().size()), index);
    } else if (node instanceof RegexNode.Repeated repeated) {
      long times = Math.min(repeated.max(), (long) repeated.min() + repetitions);
      for (int time = 0; time < times && !isTooLong(); time++) {
        write(repeated.part(), index + time);
      }
    }
  }
}
