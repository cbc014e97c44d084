package io.eventfamily.processor.generate;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import io.eventfamily.processor.model.Family;
import io.eventfamily.processor.model.JacksonMajor;
import io.eventfamily.processor.model.Target;
import java.util.ArrayList;
import java.util.List;

/** The names of what ties generated classes to Jackson. */
final class JacksonCode {

  private JacksonCode() {}

  /** The annotations by which mappers find the serializers, registered or not. */
  static List<AnnotationSpec> annotations(Family family, Target target, ClassName type) {
    List<AnnotationSpec> annotations = new ArrayList<>();
    for (JacksonMajor major : JacksonMajor.values()) {
      if (target.jackson().contains(major)) {
        if (!family.view()) {
          annotations.add(annotation(major, "JsonSerialize", serializer(family, major, type)));
        }
        annotations.add(annotation(major, "JsonDeserialize", deserializer(family, major, type)));
      }
    }
    return annotations;
  }

  private static AnnotationSpec annotation(JacksonMajor major, String name, ClassName using) {
    return AnnotationSpec.builder(ClassName.get(major.databindPackage() + ".annotation", name))
        .addMember("using", "$T.class", using)
        .build();
  }

  static ClassName serializer(Family family, JacksonMajor major, ClassName type) {
    return module(family, major).nestedClass(type.simpleName() + "Serializer");
  }

  static ClassName deserializer(Family family, JacksonMajor major, ClassName type) {
    return module(family, major).nestedClass(type.simpleName() + "Deserializer");
  }

  static ClassName module(Family family, JacksonMajor major) {
    return JavaTypes.of(family.names().jacksonModule(major));
  }
}
