package io.eventfamily.processor.read;

import io.eventfamily.processor.diagnostics.Diagnostics;
import io.eventfamily.processor.diagnostics.Message;
import io.eventfamily.processor.diagnostics.Origin;
import io.eventfamily.processor.model.Evolution;
import io.eventfamily.processor.model.Family;
import io.eventfamily.processor.model.Members;
import io.eventfamily.processor.model.Naming;
import io.eventfamily.processor.model.Payload;
import io.eventfamily.processor.model.UnknownProperties;
import io.eventfamily.processor.model.WireFormat;
import io.eventfamily.processor.read.classfile.ClassFileAnnotations;
import io.eventfamily.schema.Compatibility;
import io.eventfamily.schema.SchemaVersion;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** Reads one family, and everything in it. */
public final class FamilyReader {

  private static final Pattern NAME = Pattern.compile("(?!\\.+$)[A-Za-z0-9._-]+");

  /** What Kafka takes for the name of a topic. */
  private static final Pattern TOPIC = Pattern.compile("(?!\\.{1,2}$)[A-Za-z0-9._-]{1,249}");

  private final ReadContext context;
  private final TypeElement type;
  private final AnnotationUse annotation;
  private final PreviousFamilies previousFamilies;

  private FamilyReader(
      ReadContext context,
      TypeElement type,
      AnnotationUse annotation,
      PreviousFamilies previousFamilies) {
    this.context = context;
    this.type = type;
    this.annotation = annotation;
    this.previousFamilies = previousFamilies;
  }

  /**
   * Reads a type with {@code @EventFamily}.
   *
   * @param classFiles what the compiler does not show of class files
   * @param previousFamilies reads the versions before
   * @return empty where it was reported as a whole
   */
  public static Optional<Family> read(
      TypeElement type,
      ProcessingEnvironment environment,
      ClassFileAnnotations classFiles,
      PreviousFamilies previousFamilies,
      Diagnostics diagnostics) {
    AnnotationUse annotation =
        AnnotationUses.of(type).find(AnnotationNames.EVENT_FAMILY).orElseThrow();
    ReadContext context =
        new ReadContext(
            type,
            environment.getElementUtils(),
            environment.getTypeUtils(),
            classFiles,
            diagnostics);
    return new FamilyReader(context, type, annotation, previousFamilies).read();
  }

  private Optional<Family> read() {
    if (!canBeFamily()) {
      return Optional.empty();
    }
    String name = readName();
    Optional<SchemaVersion> version = readVersion();
    WireFormat wireFormat = readWireFormat();
    String typeSuffix = version.map(SchemaVersion::eventTypeSuffix).orElse("");
    ValueTypes valueTypes = new ValueTypes(context, wireFormat.naming());
    MembersReader members = new MembersReader(context, valueTypes.properties(wireFormat.naming()));
    PayloadReader payloadReader = new PayloadReader(context, name, typeSuffix, members);
    Members envelope = members.read(type);
    List<TypeElement> payloadTypes = new PayloadTypes(context, type, annotation).find();
    List<Payload> payloads =
        payloadTypes.stream().map(payloadReader::read).flatMap(Optional::stream).toList();
    return Optional.of(
        new Family(
            Origin.of(type),
            ClassIds.of(type, context.elements()),
            Visibility.isPublic(type),
            name,
            annotation.originOf("name"),
            readTopic(name),
            version,
            Compatibility.valueOf(annotation.constant("compatibility")),
            annotation.bool("correlated"),
            wireFormat,
            envelope,
            payloads,
            valueTypes.all(),
            context.documentation(type),
            readEvolution(name, version, payloadTypes, payloads),
            ViewAttributes.read(annotation, context)));
  }

  private Evolution readEvolution(
      String name,
      Optional<SchemaVersion> version,
      List<TypeElement> payloadTypes,
      List<Payload> payloads) {
    PreviousVersionReader reader = new PreviousVersionReader(context, annotation, previousFamilies);
    Optional<Family> previous = reader.read(name, version);
    if (reader.isNamed() && previous.isEmpty()) {
      return Evolution.none(Origin.of(type)); // what is to be upcast is not known
    }
    return new Evolution(
        previous,
        reader.origin(),
        new UpcastReader(context, payloads, previous).read(payloadTypes));
  }

  private boolean canBeFamily() {
    if (type.getKind() != ElementKind.INTERFACE) {
      report(Origin.of(type), Message.FAMILY_IS_NO_INTERFACE, type.getSimpleName());
      return false;
    }
    if (!type.getTypeParameters().isEmpty()) {
      report(Origin.of(type), Message.FAMILY_IS_GENERIC, type.getSimpleName());
    }
    if (type.getModifiers().contains(Modifier.SEALED)) {
      report(Origin.of(type), Message.INTERFACE_IS_SEALED, type.getSimpleName());
    }
    if (Visibility.isPrivate(type)) {
      report(Origin.of(type), Message.TYPE_IS_PRIVATE, type.getSimpleName());
    }
    return true;
  }

  private String readName() {
    String name = annotation.string("name");
    if (!NAME.matcher(name).matches()) {
      report(annotation.originOf("name"), Message.FAMILY_NAME_INVALID, name);
    }
    return name;
  }

  private String readTopic(String name) {
    String declared = annotation.string("topic");
    String topic = declared.isEmpty() ? name + "-events" : declared;
    if (NAME.matcher(name).matches() && !TOPIC.matcher(topic).matches()) {
      report(annotation.originOf("topic"), Message.TOPIC_INVALID, topic);
    }
    return topic;
  }

  private Optional<SchemaVersion> readVersion() {
    String text = annotation.string("version");
    Optional<SchemaVersion> version = SchemaVersion.parse(text);
    if (version.isEmpty() && annotation.isExplicit("version")) {
      report(annotation.originOf("version"), Message.VERSION_INVALID, text);
    }
    return version;
  }

  private WireFormat readWireFormat() {
    return new WireFormat(
        Naming.valueOf(annotation.constant("naming")),
        annotation.constant("nulls").equals("OMIT"),
        UnknownProperties.valueOf(annotation.constant("unknownProperties")),
        annotation.constant("naiveTimestamps").equals("UTC"));
  }

  private void report(Origin origin, Message message, Object... arguments) {
    context.report(origin, message, arguments);
  }
}
