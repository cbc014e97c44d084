package io.eventfamily.processor.generate;

import com.palantir.javapoet.JavaFile;

/**
 * A source file, ready to be written.
 *
 * @param name the canonical name of its type
 * @param text all of it
 */
public record GeneratedFile(String name, String text) {

  static GeneratedFile of(JavaFile file) {
    String simpleName = file.typeSpec().name();
    String name = file.packageName().isEmpty() ? simpleName : file.packageName() + "." + simpleName;
    return new GeneratedFile(name, file.toString());
  }
}
