package io.eventfamily.processor.model;

import java.util.Set;

/**
 * What the code is generated for, as far as it depends on what is on the compile class path.
 *
 * @param jackson the major versions of Jackson that are there
 * @param hasGeneratedAnnotation whether {@code javax.annotation.processing.Generated} is there; in
 *     a module that does not read {@code java.compiler} it is not
 * @param javaLangIsShadowed whether the package has a type with the name of one in {@code
 *     java.lang}
 */
public record Target(
    Set<JacksonMajor> jackson, boolean hasGeneratedAnnotation, boolean javaLangIsShadowed) {
  public Target {
    jackson = Set.copyOf(jackson);
  }
}
