package io.eventfamily.processor.read.classfile;

import java.util.List;
import java.util.Map;

/**
 * What a class file says of annotations on types, without anything of the compiler.
 *
 * @param methods what is on the types that methods return, by name and descriptor
 * @param components what is on the types of a record's components, by name
 * @param interfaces what is on the interfaces that are implemented or extended, by their index
 */
record ClassFile(
    Map<String, List<TypeAnnotation>> methods,
    Map<String, List<TypeAnnotation>> components,
    Map<Integer, List<TypeAnnotation>> interfaces) {

  /**
   * An annotation on a type, or on a type in it.
   *
   * @param path where it stands, as {@link HiddenAnnotations} says
   */
  record TypeAnnotation(String path, ClassFileValue.Annotation annotation) {}
}
