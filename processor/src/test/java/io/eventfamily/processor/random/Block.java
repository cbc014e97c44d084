package io.eventfamily.processor.random;

import java.util.ArrayList;
import java.util.List;

/**
 * A piece of source text: a head, and parts in braces. The parts can be left out one by one, and so
 * a source that shows a defect can be made small.
 *
 * @param head what stands before the braces; all there is where there are none
 * @param braces whether there are any
 */
record Block(String head, boolean braces, List<Block> parts) {
  Block {
    parts = List.copyOf(parts);
  }

  /** Text without parts. */
  static Block text(String text) {
    return new Block(text, false, List.of());
  }

  static Block of(String head, List<Block> parts) {
    return new Block(head, true, parts);
  }

  String source() {
    StringBuilder source = new StringBuilder();
    write(source, "");
    return source.toString();
  }

  private void write(StringBuilder out, String indent) {
    out.append(indent).append(head);
    if (braces) {
      out.append(" {\n");
      parts.forEach(part -> part.write(out, indent + "  "));
      out.append(indent).append('}');
    }
    out.append('\n');
  }

  /** The same with one piece less, in all ways: the largest pieces first. */
  List<Block> smaller() {
    List<Block> all = new ArrayList<>();
    for (int index = 0; index < parts.size(); index++) {
      List<Block> rest = new ArrayList<>(parts);
      rest.remove(index);
      all.add(new Block(head, braces, rest));
    }
    for (int index = 0; index < parts.size(); index++) {
      for (Block part : parts.get(index).smaller()) {
        List<Block> changed = new ArrayList<>(parts);
        changed.set(index, part);
        all.add(new Block(head, braces, changed));
      }
    }
    return all;
  }
}
