package io.eventfamily.processor.read.classfile;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.RecordComponentVisitor;
import org.objectweb.asm.Type;
import org.objectweb.asm.TypePath;
import org.objectweb.asm.TypeReference;

/** Reads a class file. The one place that knows the library which does it. */
final class ClassFileParser extends ClassVisitor {

  private static final int API = Opcodes.ASM9;

  /** The index of the class that is extended; interfaces count from 0. */
  private static final int SUPERCLASS = -1;

  private final Map<String, List<ClassFile.TypeAnnotation>> methods = new HashMap<>();
  private final Map<String, List<ClassFile.TypeAnnotation>> components = new HashMap<>();
  private final Map<Integer, List<ClassFile.TypeAnnotation>> interfaces = new HashMap<>();

  private ClassFileParser() {
    super(API);
  }

  /**
   * Empty where the content is not that of the class, is broken, or is of a Java that is too new.
   *
   * @param binaryName the name of the class
   */
  static Optional<ClassFile> parse(String binaryName, byte[] content) {
    ClassFileParser parser = new ClassFileParser();
    try {
      ClassReader reader = new ClassReader(content);
      if (!reader.getClassName().equals(binaryName.replace('.', '/'))) {
        return Optional.empty();
      }
      reader.accept(
          parser, ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
    } catch (RuntimeException e) { // of whatever kind, on content that is no class file
      return Optional.empty();
    }
    return Optional.of(new ClassFile(parser.methods, parser.components, parser.interfaces));
  }

  @Override
  public @Nullable AnnotationVisitor visitTypeAnnotation(
      int reference, @Nullable TypePath path, String descriptor, boolean visible) {
    TypeReference target = new TypeReference(reference);
    if (target.getSort() != TypeReference.CLASS_EXTENDS
        || target.getSuperTypeIndex() == SUPERCLASS) {
      return null;
    }
    return add(
        interfaces.computeIfAbsent(target.getSuperTypeIndex(), index -> new ArrayList<>()),
        path,
        descriptor);
  }

  @Override
  public MethodVisitor visitMethod(
      int access,
      String name,
      String descriptor,
      @Nullable String signature,
      String @Nullable [] exceptions) {
    List<ClassFile.TypeAnnotation> annotations = new ArrayList<>();
    methods.put(name + descriptor, annotations);
    return new MethodVisitor(API) {
      @Override
      public @Nullable AnnotationVisitor visitTypeAnnotation(
          int reference, @Nullable TypePath path, String type, boolean visible) {
        int sort = new TypeReference(reference).getSort();
        return sort == TypeReference.METHOD_RETURN ? add(annotations, path, type) : null;
      }
    };
  }

  @Override
  public RecordComponentVisitor visitRecordComponent(
      String name, String descriptor, @Nullable String signature) {
    List<ClassFile.TypeAnnotation> annotations = new ArrayList<>();
    components.put(name, annotations);
    return new RecordComponentVisitor(API) {
      @Override
      public AnnotationVisitor visitTypeAnnotation(
          int reference, @Nullable TypePath path, String type, boolean visible) {
        return add(annotations, path, type);
      }
    };
  }

  private static AnnotationVisitor add(
      List<ClassFile.TypeAnnotation> annotations, @Nullable TypePath path, String descriptor) {
    Map<String, ClassFileValue> values = new LinkedHashMap<>();
    annotations.add(
        new ClassFile.TypeAnnotation(
            path == null ? "" : path.toString(), annotation(descriptor, values)));
    return new Values(values::put);
  }

  private static ClassFileValue.Annotation annotation(
      String descriptor, Map<String, ClassFileValue> values) {
    return new ClassFileValue.Annotation(descriptor, Collections.unmodifiableMap(values));
  }

  /** Takes the values of an annotation or of an array, where they have no names. */
  private static final class Values extends AnnotationVisitor {

    private final BiConsumer<String, ClassFileValue> sink;

    Values(BiConsumer<String, ClassFileValue> sink) {
      super(API);
      this.sink = sink;
    }

    @Override
    public void visit(@Nullable String name, Object value) {
      if (value instanceof Type type) {
        put(name, new ClassFileValue.ClassLiteral(type.getDescriptor()));
      } else if (value.getClass().isArray()) { // of a primitive type; others are visited one by one
        List<ClassFileValue> items = new ArrayList<>();
        for (int i = 0; i < java.lang.reflect.Array.getLength(value); i++) {
          items.add(new ClassFileValue.Constant(java.lang.reflect.Array.get(value, i)));
        }
        put(name, new ClassFileValue.Array(List.copyOf(items)));
      } else {
        put(name, new ClassFileValue.Constant(value));
      }
    }

    @Override
    public void visitEnum(@Nullable String name, String descriptor, String value) {
      put(name, new ClassFileValue.EnumConstant(descriptor, value));
    }

    @Override
    public AnnotationVisitor visitAnnotation(@Nullable String name, String descriptor) {
      Map<String, ClassFileValue> values = new LinkedHashMap<>();
      put(name, annotation(descriptor, values));
      return new Values(values::put);
    }

    @Override
    public AnnotationVisitor visitArray(@Nullable String name) {
      List<ClassFileValue> items = new ArrayList<>();
      put(name, new ClassFileValue.Array(Collections.unmodifiableList(items)));
      return new Values((unnamed, item) -> items.add(item));
    }

    private void put(@Nullable String name, ClassFileValue value) {
      sink.accept(name == null ? "" : name, value);
    }
  }
}
