package io.eventfamily.processor.read.classfile;

import java.util.List;
import java.util.Map;

/** A value of an annotation as it stands in a class file: classes are names there. */
sealed interface ClassFileValue {

  /** A string, or a box of a primitive value. */
  record Constant(Object value) implements ClassFileValue {}

  /** A constant of an enum. */
  record EnumConstant(String descriptor, String name) implements ClassFileValue {}

  /** A class, which may be a primitive one, an array or void. */
  record ClassLiteral(String descriptor) implements ClassFileValue {}

  /** An annotation, with the values that are written out, in their order. */
  record Annotation(String descriptor, Map<String, ClassFileValue> values)
      implements ClassFileValue {}

  /** An array. */
  record Array(List<ClassFileValue> values) implements ClassFileValue {}
}
