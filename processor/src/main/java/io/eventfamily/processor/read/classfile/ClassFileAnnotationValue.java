package io.eventfamily.processor.read.classfile;

import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.AnnotationValueVisitor;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;

/** A value of an annotation that was read from a class file. */
final class ClassFileAnnotationValue implements AnnotationValue {

  private final Object content;

  /**
   * @param content a string, a box, a constant's element, a type, an annotation, or a list of
   *     values
   */
  ClassFileAnnotationValue(Object content) {
    this.content = content;
  }

  @Override
  public Object getValue() {
    return content;
  }

  @Override
  public <R, P> R accept(AnnotationValueVisitor<R, P> visitor, P parameter) {
    if (content instanceof VariableElement constant) {
      return visitor.visitEnumConstant(constant, parameter);
    }
    if (content instanceof TypeMirror type) {
      return visitor.visitType(type, parameter);
    }
    if (content instanceof AnnotationMirror annotation) {
      return visitor.visitAnnotation(annotation, parameter);
    }
    if (content instanceof List<?> list) {
      return visitor.visitArray(
          list.stream().map(ClassFileAnnotationValue.class::cast).toList(), parameter);
    }
    return content instanceof String string
        ? visitor.visitString(string, parameter)
        : acceptBox(visitor, parameter);
  }

  private <R, P> R acceptBox(AnnotationValueVisitor<R, P> visitor, P parameter) {
    if (content instanceof Boolean value) {
      return visitor.visitBoolean(value, parameter);
    }
    if (content instanceof Byte value) {
      return visitor.visitByte(value, parameter);
    }
    if (content instanceof Character value) {
      return visitor.visitChar(value, parameter);
    }
    if (content instanceof Short value) {
      return visitor.visitShort(value, parameter);
    }
    if (content instanceof Integer value) {
      return visitor.visitInt(value, parameter);
    }
    if (content instanceof Long value) {
      return visitor.visitLong(value, parameter);
    }
    if (content instanceof Float value) {
      return visitor.visitFloat(value, parameter);
    }
    return visitor.visitDouble((Double) content, parameter);
  }

  @Override
  public String toString() {
    if (content instanceof TypeMirror) {
      return content + ".class";
    }
    if (content instanceof List<?> list) {
      return list.stream().map(Object::toString).collect(Collectors.joining(", ", "{", "}"));
    }
    return content instanceof String ? "\"" + content + "\"" : content.toString();
  }
}
