package io.eventfamily.processor.pairs;

import io.eventfamily.processor.pairs.Use.Form;
import io.eventfamily.processor.random.Dice;
import java.util.ArrayList;
import java.util.List;

/** Changes one thing in a declaration, as the next version of a family might. */
final class Mutation {

  private final Dice dice;
  private final Declarations declarations;

  Mutation(Dice dice) {
    this.dice = dice;
    this.declarations = new Declarations(dice);
  }

  void apply(Declaration declaration) {
    int kind = dice.below(24);
    if (kind == 0) {
      changeSetting(declaration);
    } else if (kind <= 3 && declaration.uses(Form.ENUM)) {
      changeConstants(declaration);
    } else if (kind <= 6 && declaration.uses(Form.UNION)) {
      changeBranches(declaration);
    } else if (kind == 7) {
      changeEvents(declaration);
    } else if (kind <= 10) {
      declarations.add(declaration, object(declaration));
    } else if (kind <= 12) {
      remove(declaration.objects.get(object(declaration)));
    } else {
      changeProperty(declaration, object(declaration));
    }
  }

  /** Payloads more often than others. */
  private String object(Declaration declaration) {
    return dice.pick(dice.oneIn(2) ? List.copyOf(declaration.payloads) : declaration.usedObjects());
  }

  private void changeSetting(Declaration declaration) {
    switch (dice.below(7)) {
      case 0 -> toggle(declaration, "nulls", "OMIT");
      case 1, 2, 3 ->
          declaration.settings.put("unknownProperties", dice.pick("IGNORE", "REJECT", "KEEP"));
      case 4 -> toggle(declaration, "naming", "AS_DECLARED");
      case 5 -> toggle(declaration, "naiveTimestamps", "UTC");
      default -> toggle(declaration, "correlated", "false");
    }
  }

  private static void toggle(Declaration declaration, String setting, String value) {
    if (declaration.settings.remove(setting) == null) {
      declaration.settings.put(setting, value);
    }
  }

  private void changeConstants(Declaration declaration) {
    if (dice.oneIn(3)) {
      declaration.fallback = !declaration.fallback;
      return;
    }
    // The first one may be a default.
    String constant = dice.pick(Declarations.CONSTANTS.subList(1, Declarations.CONSTANTS.size()));
    if (!declaration.constants.remove(constant)) {
      declaration.constants.add(constant);
    }
  }

  private void changeBranches(Declaration declaration) {
    if (dice.oneIn(6)) {
      declaration.discriminator = declaration.discriminator.equals("kind") ? "sort" : "kind";
      return;
    }
    String branch = dice.pick("Circle", "Square");
    if (!declaration.branches.contains(branch)) {
      declaration.branches.add(branch);
    } else if (declaration.branches.size() > 1) {
      declaration.branches.remove(branch);
    }
  }

  private void changeEvents(Declaration declaration) {
    if (dice.oneIn(4)) {
      String object = dice.pick(List.copyOf(declaration.payloads));
      if (!declaration.withRule.remove(object)) {
        declaration.withRule.add(object);
      }
    } else if (!declaration.payloads.remove("Beta")) {
      declaration.payloads.add("Beta");
    }
  }

  private void remove(List<Property> properties) {
    if (!properties.isEmpty()) {
      properties.remove(dice.below(properties.size()));
    }
  }

  private void changeProperty(Declaration declaration, String object) {
    List<Property> properties = declaration.objects.get(object);
    if (properties.isEmpty()) {
      declarations.add(declaration, object);
      return;
    }
    int index = dice.below(properties.size());
    Property property = properties.get(index);
    Use use = property.use();
    switch (dice.below(10)) {
      case 0 -> properties.set(index, property.with(declarations.property()));
      case 1 -> properties.set(index, property.with(use.with(!use.nullable())));
      case 2 -> properties.set(index, property.with(!property.defaulted()));
      case 3 -> properties.set(index, renamed(declaration, object, property));
      case 4 -> properties.add(dice.below(properties.size()), properties.remove(index));
      case 5, 6, 7 -> properties.set(index, property.with(declarations.constrained(use)));
      default -> properties.set(index, property.with(changed(use)));
    }
  }

  /** What is in a container changes as well as the type itself. */
  private Use changed(Use use) {
    if (use.parts().isEmpty() || dice.oneIn(4)) {
      return declarations.near(use);
    }
    int index = dice.below(use.parts().size());
    Use part = use.parts().get(index);
    boolean isKey = use.form() == Form.MAP && index == 0;
    if (isKey) {
      return use.withPart(
          index, dice.oneIn(2) ? declarations.key() : declarations.constrained(part));
    }
    return use.withPart(
        index,
        switch (dice.below(3)) {
          case 0 -> part.with(!part.nullable());
          case 1 -> declarations.constrained(part);
          default -> inContainer(changed(part));
        });
  }

  private static Use inContainer(Use use) {
    boolean isScalar = use.form() != Form.PLAIN_NUMBER && use.form() != Form.BYTES;
    return isScalar ? use : Use.scalar("BigDecimal").with(use.nullable());
  }

  private Property renamed(Declaration declaration, String object, Property property) {
    List<String> names = Declarations.freeNames(declaration, object);
    if (names.isEmpty() || property.name().equals("kind")) {
      return property;
    }
    String name = dice.pick(names);
    return switch (dice.below(3)) {
      case 0 -> property.named(name, List.of());
      case 1 -> property.named(name, List.of(Declarations.wireName(property.name())));
      default -> {
        List<String> aliases = new ArrayList<>(property.aliases());
        aliases.add(Declarations.wireName(name));
        yield property.named(property.name(), aliases);
      }
    };
  }
}
