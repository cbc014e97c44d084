package io.eventfamily.processor.read;

import io.eventfamily.processor.diagnostics.Message;
import io.eventfamily.processor.diagnostics.Origin;
import io.eventfamily.processor.model.Naming;
import io.eventfamily.processor.model.Payload;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** Reads the payloads of one family. */
final class PayloadReader {

  private final ReadContext context;
  private final String familyName;
  private final String typeSuffix;
  private final MembersReader members;

  /**
   * @param familyName what the default names of event types begin with
   * @param typeSuffix what they end with
   */
  PayloadReader(ReadContext context, String familyName, String typeSuffix, MembersReader members) {
    this.context = context;
    this.familyName = familyName;
    this.typeSuffix = typeSuffix;
    this.members = members;
  }

  /** Empty where the declaration is reported as a whole. */
  Optional<Payload> read(TypeElement type) {
    Origin origin = Origin.of(type);
    if (type.getKind() != ElementKind.INTERFACE) {
      context.report(origin, Message.PAYLOAD_IS_NO_INTERFACE, type.getSimpleName());
      return Optional.empty();
    }
    if (!type.getTypeParameters().isEmpty()) {
      context.report(origin, Message.PAYLOAD_IS_GENERIC, type.getSimpleName());
      return Optional.empty();
    }
    if (type.getModifiers().contains(Modifier.SEALED)) {
      context.report(origin, Message.INTERFACE_IS_SEALED, type.getSimpleName());
    }
    Optional<AnnotationUse> declaredName =
        AnnotationUses.of(type)
            .find(AnnotationNames.PAYLOAD)
            .filter(use -> !use.string("type").isEmpty());
    return Optional.of(
        new Payload(
            origin,
            ClassIds.of(type, context.elements()),
            declaredName.map(use -> use.string("type")).orElseGet(() -> defaultName(type)),
            declaredName.map(use -> use.originOf("type")).orElse(origin),
            members.read(type),
            context.documentation(type)));
  }

  private String defaultName(TypeElement type) {
    return familyName + "." + Naming.snakeCase(type.getSimpleName().toString()) + typeSuffix;
  }
}
