package io.eventfamily.processor.builds;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/** Another processor of the same compilation, which generates types that a family names. */
@SupportedAnnotationTypes("*")
final class GeneratingProcessor extends AbstractProcessor {

  private static final Map<String, String> TYPES =
      Map.of(
          "GeneratedParent", "interface GeneratedParent { String inherited(); }",
          "GeneratedRecord", "record GeneratedRecord(int number) {}",
          "GeneratedEnum", "enum GeneratedEnum { ONE, TWO }");

  private boolean done;

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    if (!done) {
      done = true;
      TYPES.forEach(this::write);
    }
    return false;
  }

  private void write(String name, String text) {
    try (Writer out = processingEnv.getFiler().createSourceFile("acme." + name).openWriter()) {
      out.write("package acme;\n" + text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
