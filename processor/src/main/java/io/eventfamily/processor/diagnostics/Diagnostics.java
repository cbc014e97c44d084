package io.eventfamily.processor.diagnostics;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.Messager;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;

/**
 * What there is to say about one family. It is kept until the family has been looked at in full, so
 * that all of it is said at once, and nothing where a later round will look again.
 */
public final class Diagnostics {

  private record Entry(Origin origin, Message message, String text) {}

  private final TypeElement family;
  private final Set<String> compiledTypes;
  private final List<Entry> entries = new ArrayList<>();
  private final Set<String> missingTypes = new LinkedHashSet<>();
  private boolean waits;

  /**
   * @param family what all errors are about
   * @param compiledTypes the canonical names of the outermost types in this compilation
   */
  public Diagnostics(TypeElement family, Set<String> compiledTypes) {
    this.family = family;
    this.compiledTypes = compiledTypes;
  }

  /** Reports an error, or a warning that is not silenced where it would stand. */
  public void report(Origin origin, Message message, Object... arguments) {
    Element place = isCompiled(origin.element) ? origin.element : family;
    if (message.isError() || !Silence.covers(place, message)) {
      entries.add(new Entry(origin, message, message.format(arguments)));
    }
  }

  /** Notes that a type is not there, or not there yet: another processor may generate it. */
  public void missingType(String name) {
    missingTypes.add(name);
  }

  /** The types that were not there. */
  public Set<String> missingTypes() {
    return missingTypes;
  }

  /** Whether anything stops the family. */
  public boolean hasErrors() {
    return entries.stream().anyMatch(entry -> entry.message.isError());
  }

  /** Whether nothing was wrong, and nothing missing. */
  public boolean isSilent() {
    return !hasErrors() && missingTypes.isEmpty() && !waits;
  }

  /** Whether the version before is to be waited for, which says itself what it lacks. */
  public boolean waits() {
    return waits;
  }

  /**
   * Takes over what there is to say about the version before, as far as nobody else says it.
   *
   * @param previous its interface
   */
  public void addAllOfPrevious(Diagnostics others, TypeElement previous) {
    waits |= others.waits || !others.missingTypes.isEmpty();
    if (!isCompiled(previous)) {
      missingTypes.addAll(others.missingTypes);
      others.entries.stream().filter(entry -> entry.message.isError()).forEach(entries::add);
    }
  }

  /** Says all that was reported. */
  public void printTo(Messager messager) {
    for (Entry entry : entries) {
      print(entry, messager);
    }
  }

  private void print(Entry entry, Messager messager) {
    Origin origin = entry.origin;
    Diagnostic.Kind kind = entry.message.kind();
    if (!isCompiled(origin.element) || !Pointers.canPoint(messager, origin.element)) {
      messager.printMessage(kind, "[" + nameOf(origin.element) + "] " + entry.text, family);
    } else if (origin.annotation == null) {
      messager.printMessage(kind, entry.text, origin.element);
    } else if (origin.value == null) {
      messager.printMessage(kind, entry.text, origin.element, origin.annotation);
    } else {
      messager.printMessage(kind, entry.text, origin.element, origin.annotation, origin.value);
    }
  }

  private boolean isCompiled(Element element) {
    Element outermost = element;
    while (outermost.getEnclosingElement() != null
        && outermost.getEnclosingElement().getKind() != ElementKind.PACKAGE) {
      outermost = outermost.getEnclosingElement();
    }
    return compiledTypes.contains(outermost.toString());
  }

  private static String nameOf(Element element) {
    if (element instanceof TypeElement) {
      return element.toString();
    }
    String parameters = element instanceof ExecutableElement ? "()" : "";
    return element.getEnclosingElement() + "." + element.getSimpleName() + parameters;
  }
}
