package io.eventfamily.processor.read;

import io.eventfamily.processor.diagnostics.Message;
import io.eventfamily.processor.diagnostics.Origin;
import io.eventfamily.processor.model.EnumType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/** Reads the enums of the user's own. */
final class EnumReader {

  private final ReadContext context;

  EnumReader(ReadContext context) {
    this.context = context;
  }

  /** Empty where it was reported as a whole. */
  Optional<EnumType> read(TypeElement type) {
    TypeAnnotations.reportOthers(type, context);
    List<Element> constants = new ArrayList<>();
    for (Element member : type.getEnclosedElements()) {
      if (member.getKind() == ElementKind.ENUM_CONSTANT) {
        constants.add(member);
      }
      JacksonAnnotations.reportOthers(
          AnnotationUses.of(member),
          context,
          AnnotationNames.JSON_PROPERTY,
          AnnotationNames.JSON_ENUM_DEFAULT_VALUE);
    }
    if (constants.isEmpty()) {
      context.report(Origin.of(type), Message.ENUM_IS_EMPTY, type.getSimpleName());
      return Optional.empty();
    }
    return Optional.of(
        new EnumType(
            Origin.of(type),
            ClassIds.of(type, context.elements()),
            readConstants(constants),
            fallback(constants),
            Deprecation.isOnWayTo(type, context.elements())
                || constants.stream().anyMatch(context.elements()::isDeprecated),
            context.documentation(type)));
  }

  private List<EnumType.Constant> readConstants(List<Element> constants) {
    Map<String, String> byWireName = new HashMap<>();
    List<EnumType.Constant> read = new ArrayList<>();
    for (Element constant : constants) {
      String name = constant.getSimpleName().toString();
      Optional<AnnotationUse> declared =
          AnnotationUses.of(constant)
              .find(AnnotationNames.JSON_PROPERTY)
              .filter(use -> !use.string("value").isEmpty());
      String wireName = declared.map(use -> use.string("value")).orElse(name);
      String first = byWireName.putIfAbsent(wireName, name);
      if (first != null) {
        context.report(
            declared.map(use -> use.originOf("value")).orElse(Origin.of(constant)),
            Message.ENUM_NAME_TAKEN,
            wireName,
            first);
      }
      read.add(new EnumType.Constant(name, wireName));
    }
    // The order that ecj shows of a class file is not the declared one.
    read.sort(Comparator.comparing(EnumType.Constant::name));
    return read;
  }

  private Optional<String> fallback(List<Element> constants) {
    List<AnnotationUse> fallbacks =
        constants.stream()
            .map(AnnotationUses::of)
            .map(uses -> uses.find(AnnotationNames.JSON_ENUM_DEFAULT_VALUE))
            .flatMap(Optional::stream)
            .toList();
    Optional<String> first =
        fallbacks.stream().findFirst().map(use -> use.element().getSimpleName().toString());
    fallbacks.stream()
        .skip(1)
        .forEach(
            use -> context.report(use.origin(), Message.ENUM_DEFAULT_TAKEN, first.orElseThrow()));
    return first;
  }
}
