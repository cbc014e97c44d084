package io.eventfamily.processor.random;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.tools.JavaCompiler;

/** Some families that are compiled together, each in a package of its own. */
final class Batch {

  private final JavaCompiler compiler;
  private final List<FamilySource> families;
  private final boolean jackson;
  private final Map<FamilySource, String> defects = new LinkedHashMap<>();
  private int valid;

  Batch(JavaCompiler compiler, List<FamilySource> families, boolean jackson) {
    this.compiler = compiler;
    this.families = families;
    this.jackson = jackson;
  }

  /** How many families have nothing that the processor rejects. */
  int valid() {
    return valid;
  }

  /** What is wrong with the processor, by a family that shows it. */
  Map<FamilySource, String> defects() {
    Run processed = Run.withProcessor(compiler, texts(families), jackson);
    Set<FamilySource> rejected = new HashSet<>();
    for (Run.Remark remark : processed.remarks()) {
      if (remark.type().isEmpty()) {
        return alone(remark.text());
      }
      FamilySource family = familyOf(remark.type());
      if (isDefect(remark, family)) {
        defects.put(family, remark.text());
      }
      if (remark.error()) {
        rejected.add(family);
      }
    }
    List<FamilySource> accepted =
        families.stream().filter(family -> !rejected.contains(family)).toList();
    valid = accepted.size();
    compile(accepted, processed);
    return defects;
  }

  private void compile(List<FamilySource> accepted, Run processed) {
    List<SourceText> sources = texts(accepted);
    Set<String> packages = new HashSet<>();
    accepted.forEach(family -> packages.add(family.packageName()));
    Set<String> generated = new HashSet<>();
    processed
        .generated()
        .forEach(
            (name, text) -> {
              SourceText source = new SourceText(name, text);
              if (packages.contains(source.packageName())) {
                sources.add(source);
                generated.add(name);
              }
            });
    Run compiled = Run.strict(compiler, sources, jackson);
    Set<FamilySource> broken = new HashSet<>();
    for (Run.Remark remark : compiled.remarks()) {
      if (remark.type().isEmpty()) {
        accepted.forEach(family -> defects.putIfAbsent(family, remark.text()));
        return;
      }
      if (generated.contains(remark.type())
          || (remark.error() && familyOf(remark.type()).careful())) {
        defects.putIfAbsent(familyOf(remark.type()), remark.type() + ": " + remark.text());
      }
      if (remark.error()) {
        broken.add(familyOf(remark.type()));
      }
    }
    // An error anywhere keeps the compiler from looking closely at the others.
    if (!broken.isEmpty()) {
      compile(accepted.stream().filter(family -> !broken.contains(family)).toList(), processed);
    }
  }

  /** The families one by one, where a whole batch failed. */
  private Map<FamilySource, String> alone(String text) {
    if (families.size() == 1) {
      return Map.of(families.get(0), text);
    }
    Map<FamilySource, String> all = new LinkedHashMap<>();
    families.forEach(family -> all.putAll(new Batch(compiler, List.of(family), jackson).defects()));
    if (all.isEmpty()) {
      all.put(families.get(0), "Only together: " + text);
    }
    return all;
  }

  /** What a careless declaration does wrong in Java is for the compiler to say. */
  private static boolean isDefect(Run.Remark remark, FamilySource family) {
    boolean ours = remark.text().contains("[EF");
    return ours ? remark.text().contains("[EF999]") : family.careful() && remark.error();
  }

  private FamilySource familyOf(String type) {
    String name = new SourceText(type, "").packageName();
    return families.stream()
        .filter(family -> family.packageName().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static List<SourceText> texts(List<FamilySource> families) {
    List<SourceText> texts = new ArrayList<>();
    families.forEach(family -> texts.addAll(family.texts()));
    return texts;
  }
}
