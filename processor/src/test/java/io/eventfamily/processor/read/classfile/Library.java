package io.eventfamily.processor.read.classfile;

import java.util.List;
import java.util.Map;

/** A library with annotations on types of every shape, and what is to be read of it. */
final class Library {

  static final List<String> TYPES =
      List.of("lib.Declared", "lib.HasId", "lib.WithId", "lib.Derived", "lib.Money");

  private static final String IMPORTS =
      """
      package lib;

      import jakarta.validation.constraints.*;
      import java.lang.annotation.*;
      import java.util.*;
      import org.jspecify.annotations.Nullable;

      """;

  static final Map<String, String> SOURCES =
      Map.of(
          "lib/Declared.java",
          IMPORTS
              + """
              public interface Declared {
                @Nullable String simple();
                String plain();
                @Nullable byte[] items();
                byte @Nullable [] array();
                List<@Nullable String @Quiet []> @Nullable [] arrays();
                Map<String, List<@NotBlank @Size(max = 3) String>> nested();
                @Size(max = 9) String declaredToo();
                List<@Pattern(
                    regexp = "a+",
                    flags = {Pattern.Flag.DOTALL, Pattern.Flag.COMMENTS},
                    groups = Declared.class) String> pattern();
                List<@Size.List({@Size(min = 1), @Size(max = 3)}) String> listed();
                List<@Size(min = 1) @Size(max = 3) String> repeated();
                @Values(
                    aBoolean = true, aByte = 1, aChar = '$', aShort = 2, anInt = 3, aLong = 4,
                    aFloat = 0.5f, aDouble = 0.25, text = "t", ints = {1, 2}, none = {},
                    type = Money.class, types = {int.class, String[].class, List.class, Map.Entry.class},
                    level = Values.Level.HIGH, size = @Size(max = 4),
                    mood = Mood.CALM, other = Other.class)
                String values();
                @Quiet @Nullable String quiet();
                Outer<@Nullable String>.@Nullable Inner<@Quiet Integer> inner();
                Outer.@Nullable Nested nestedType();
                Map.@Nullable Entry<@Nullable String, Map.Entry<String, @Quiet Integer>> entry();
                <T> @Nullable T generic(T value, int[] numbers, Map.Entry<String, T> entry);
                String overloaded(int x);
                @Nullable String overloaded(String x);
                @With$Dollar.In$ner String dollars();
              }
              """,
          "lib/Outer.java",
          IMPORTS
              + """
              public class Outer<T> {
                public class Inner<S> {}
                public static class Nested {}
              }
              """,
          "lib/With$Dollar.java",
          IMPORTS
              + """
              public interface With$Dollar {
                @Target(ElementType.TYPE_USE) @interface In$ner {}
              }
              """,
          "lib/Quiet.java",
          IMPORTS + "@Target(ElementType.TYPE_USE) public @interface Quiet {}",
          "lib/Mood.java",
          IMPORTS + "public enum Mood { CALM } class Other {}",
          "lib/Values.java",
          IMPORTS
              + """
              @Target(ElementType.TYPE_USE)
              @Retention(RetentionPolicy.RUNTIME)
              public @interface Values {
                enum Level { LOW, HIGH }
                boolean aBoolean();
                byte aByte();
                char aChar();
                short aShort();
                int anInt();
                long aLong();
                float aFloat();
                double aDouble();
                String text();
                int[] ints();
                String[] none();
                Class<?> type();
                Class<?>[] types();
                Level level();
                Level[] levels() default Level.LOW;
                Size size();
                Mood mood();
                Class<?> other();
              }
              """,
          "lib/HasId.java",
          IMPORTS + "public interface HasId<T> { T id(); @Nullable T maybe(); }",
          "lib/WithId.java",
          IMPORTS + "public interface WithId extends HasId<@Nullable UUID>, List<@Quiet String> {}",
          "lib/Derived.java",
          IMPORTS
              + """
              public abstract class Derived extends AbstractList<@Nullable String>
                  implements RandomAccess, HasId<@Quiet UUID> {}
              """,
          "lib/Money.java",
          IMPORTS
              + "public record Money(@Nullable String currency, List<@NotBlank String> notes) {}");

  static final String MODULE =
      """
      module lib {
        exports lib;
        requires static transitive jakarta.validation;
        requires static transitive org.jspecify;
      }
      """;

  /** A path, as the compiler's type is walked from the outside in. */
  static final List<String> ANNOTATIONS =
      List.of(
          "Declared.simple '' @Nullable()",
          "Declared.items '[' @Nullable()",
          "Declared.array '' @Nullable()",
          "Declared.arrays '' @Nullable()",
          "Declared.arrays '[0;' @Quiet()",
          "Declared.arrays '[0;[' @Nullable()",
          "Declared.nested '1;0;' @NotBlank()",
          "Declared.nested '1;0;' @Size(max=Integer:3)",
          "Declared.declaredToo '' @Size(max=Integer:9)",
          "Declared.pattern '0;' @Pattern(regexp=String:a+,"
              + " flags={Pattern.Flag.DOTALL, Pattern.Flag.COMMENTS}, groups={Declared})",
          "Declared.listed '0;' @Size.List(value={@Size(min=Integer:1), @Size(max=Integer:3)})",
          "Declared.repeated '0;' @Size.List(value={@Size(min=Integer:1), @Size(max=Integer:3)})",
          "Declared.values '' @Values(aBoolean=Boolean:true, aByte=Byte:1, aChar=Character:$,"
              + " aShort=Short:2, anInt=Integer:3, aLong=Long:4, aFloat=Float:0.5,"
              + " aDouble=Double:0.25, text=String:t, ints={Integer:1, Integer:2}, none={},"
              + " type=Money, types={int, String[], List, Map.Entry}, level=Values.Level.HIGH,"
              + " size=@Size(max=Integer:4), mood=Mood.CALM, other=Other)",
          "Declared.quiet '' @Nullable()",
          "Declared.quiet '' @Quiet()",
          "Declared.inner '0;' @Nullable()",
          "Declared.inner '.' @Nullable()",
          "Declared.inner '.0;' @Quiet()",
          "Declared.nestedType '' @Nullable()",
          "Declared.entry '' @Nullable()",
          "Declared.entry '0;' @Nullable()",
          "Declared.entry '1;1;' @Quiet()",
          "Declared.generic(T,int[],Map.Entry<String,T>) '' @Nullable()",
          "Declared.overloaded(String) '' @Nullable()",
          "Declared.dollars '' @With$Dollar.In$ner()",
          "HasId.maybe '' @Nullable()",
          "WithId implements '0;' @Nullable()",
          "WithId implements '0;' @Quiet()",
          "Derived implements '0;' @Quiet()",
          "Money(currency) '' @Nullable()",
          "Money(notes) '0;' @NotBlank()",
          "Money.currency '' @Nullable()",
          "Money.notes '0;' @NotBlank()");

  private Library() {}
}
