package io.eventfamily.benchmark.compile;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Declares a group of types as a user of each tool would. */
final class Declarations {

  private Declarations() {}

  static List<SourceText> eventFamily(Group group) {
    return eventFamily(group, "");
  }

  /** A family that has versions, and what they have added. */
  static List<SourceText> versionedEventFamily(Group group) {
    return eventFamily(
        group.with(RecordedVersions.ADDED), ", version = \"" + RecordedVersions.CURRENT + "\"");
  }

  private static List<SourceText> eventFamily(Group group, String settings) {
    String payloads =
        group.types().stream()
            .map(
                type ->
                    """
                      @io.eventfamily.Payload
                      interface %s {
                        @io.eventfamily.PartitionKey
                    %s  }
                    """
                        .formatted(type.name(), methods(type, "    ")))
            .collect(Collectors.joining("\n"));
    String body =
        """
        @io.eventfamily.EventFamily(name = "%s"%s)
        public interface %sEvents {
        %s}
        """
            .formatted(group.name().toLowerCase(Locale.ROOT), settings, group.name(), payloads);
    return List.of(new SourceText(group.packageName(), group.name() + "Events", body));
  }

  static List<SourceText> immutables(Group group) {
    return each(
        group,
        type ->
            """
            @org.immutables.value.Value.Immutable
            public interface %s {
            %s}
            """
                .formatted(type.name(), methods(type, "  ")));
  }

  static List<SourceText> autoValue(Group group) {
    return each(
        group,
        type ->
            """
            @com.google.auto.value.AutoValue
            public abstract class %1$s {
            %2$s
              public static Builder builder() {
                return new AutoValue_%1$s.Builder();
              }

              public abstract Builder toBuilder();

              @com.google.auto.value.AutoValue.Builder
              public abstract static class Builder {
            %3$s
                public abstract %1$s build();
              }
            }
            """
                .formatted(type.name(), methods(type, "  public abstract "), setters(type)));
  }

  static List<SourceText> recordBuilder(Group group) {
    return each(
        group,
        type ->
            """
            @io.soabase.recordbuilder.core.RecordBuilder
            public record %1$s(
                %2$s)
                implements %1$sBuilder.With {}
            """
                .formatted(
                    type.name(),
                    type.properties().stream()
                        .map(Property::declaration)
                        .collect(Collectors.joining(",\n    "))));
  }

  private static List<SourceText> each(Group group, Function<MeasuredType, String> body) {
    return group.types().stream()
        .map(type -> new SourceText(group.packageName(), type.name(), body.apply(type)))
        .toList();
  }

  private static String methods(MeasuredType type, String before) {
    return lines(type, property -> before + property.declaration() + "();");
  }

  private static String setters(MeasuredType type) {
    return lines(
        type,
        property ->
            "    public abstract Builder %s(%s);"
                .formatted(property.name(), property.declaration()));
  }

  private static String lines(MeasuredType type, Function<Property, String> line) {
    return type.properties().stream()
        .map(property -> line.apply(property) + "\n")
        .collect(Collectors.joining());
  }
}
