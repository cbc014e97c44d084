package io.eventfamily.processor.check;

import io.eventfamily.processor.diagnostics.Diagnostics;
import io.eventfamily.processor.diagnostics.Message;
import io.eventfamily.processor.diagnostics.Origin;
import io.eventfamily.processor.model.Constraint;
import io.eventfamily.processor.model.EnumType;
import io.eventfamily.processor.model.Family;
import io.eventfamily.processor.model.Payload;
import io.eventfamily.processor.model.Property;
import io.eventfamily.processor.model.Rule;
import io.eventfamily.processor.model.UnionType;
import java.util.List;
import java.util.stream.Collectors;

/** Every text that generated code has consists of characters, and so can be written at all. */
final class TextsCheck implements FamilyCheck {

  @Override
  public void check(Family family, Diagnostics diagnostics) {
    family.allProperties().forEach(property -> check(property, diagnostics));
    checkRules(family.envelope().rules(), diagnostics);
    for (Payload payload : family.payloads()) {
      check(payload.origin(), payload.wireName(), diagnostics);
      checkRules(payload.members().rules(), diagnostics);
    }
    family.types().records().forEach(type -> checkRules(type.rules(), diagnostics));
    for (EnumType type : family.types().enums()) {
      type.constants()
          .forEach(constant -> check(family.origin(), constant.wireName(), diagnostics));
    }
    for (UnionType type : family.types().unions()) {
      check(family.origin(), type.discriminator(), diagnostics);
      type.branches().forEach(branch -> check(family.origin(), branch.tag(), diagnostics));
    }
  }

  private static void check(Property property, Diagnostics diagnostics) {
    check(property.wireNameOrigin(), property.wireName(), diagnostics);
    property.aliases().forEach(alias -> check(property.origin(), alias, diagnostics));
    property
        .use()
        .withParts()
        .flatMap(use -> use.constraints().stream())
        .forEach(constraint -> check(constraint, diagnostics));
  }

  private static void check(Constraint constraint, Diagnostics diagnostics) {
    constraint
        .declaration()
        .message()
        .ifPresent(message -> check(constraint.origin(), message, diagnostics));
    if (constraint instanceof Constraint.Matches matches) {
      check(constraint.origin(), matches.regex(), diagnostics);
    }
  }

  private static void checkRules(List<Rule> rules, Diagnostics diagnostics) {
    rules.forEach(rule -> check(rule.origin(), rule.message(), diagnostics));
  }

  private static void check(Origin origin, String text, Diagnostics diagnostics) {
    if (text.codePoints().anyMatch(TextsCheck::isHalf)) {
      diagnostics.report(origin, Message.TEXT_NOT_WRITABLE, printable(text));
    }
  }

  /** The text as it may be written in Java, because no output can carry it as it is. */
  private static String printable(String text) {
    return text.codePoints()
        .mapToObj(each -> isHalf(each) ? "\\u%04x".formatted(each) : Character.toString(each))
        .collect(Collectors.joining());
  }

  private static boolean isHalf(int codePoint) {
    return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
  }
}
