package io.eventfamily.processor.read;

import io.eventfamily.processor.diagnostics.Message;
import io.eventfamily.processor.diagnostics.Origin;
import io.eventfamily.processor.model.Naming;
import io.eventfamily.processor.model.Payload;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
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
    return Optional.of(
        new Payload(
            origin,
            ClassIds.of(type, context.elements()),
            wireName(type),
            members.read(type),
            context.documentation(type)));
  }

  private String wireName(TypeElement type) {
    return AnnotationUses.of(type)
        .find(AnnotationNames.PAYLOAD)
        .map(use -> use.string("type"))
        .filter(text -> !text.isEmpty())
        .orElseGet(
            () ->
                familyName + "." + Naming.snakeCase(type.getSimpleName().toString()) + typeSuffix);
  }
}
