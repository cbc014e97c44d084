package io.eventfamily.processor.random;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.URLEncoder;
import javax.tools.SimpleJavaFileObject;

/**
 * A source file.
 *
 * @param name the qualified name of the type in it
 */
public record SourceText(String name, String text) {

  /** The package, empty for the unnamed one. */
  public String packageName() {
    int dot = name.lastIndexOf('.');
    return dot < 0 ? "" : name.substring(0, dot);
  }

  /** The file for a compiler. */
  public SimpleJavaFileObject file() {
    return new InMemorySource(this);
  }

  /** A file that knows which type is in it. */
  public static final class InMemorySource extends SimpleJavaFileObject {

    private final String typeName;
    private final String text;

    InMemorySource(SourceText source) {
      super(URI.create("random:///" + encoded(source.name) + ".java"), Kind.SOURCE);
      this.typeName = source.name;
      this.text = source.text;
    }

    private static String encoded(String name) {
      return URLEncoder.encode(name, UTF_8).replace('.', '/');
    }

    /** The qualified name. */
    public String typeName() {
      return typeName;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }

    @Override
    public boolean isNameCompatible(String simpleName, Kind kind) {
      return kind == getKind() && typeName.endsWith(simpleName);
    }
  }
}
