package io.github.binrec.annotations;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Asks for a binary codec of the annotated type: a record, a class, or a sealed interface or sealed abstract class whose
 * variants are such, or enums.
 *
 * <p>The codec is a class in the type's package, named after the type, as visible as the type:
 *
 * <pre>{@code
 * @BinaryRecord
 * public record Point(int x, int y) {}             // PointCodec.INSTANCE
 *
 * public final class Shapes {
 *     @BinaryRecord
 *     public sealed interface Shape permits Circle, Square {}   // Shapes_ShapeCodec.INSTANCE
 *
 *     @BinaryRecord
 *     public record Circle(double radius) implements Shape {}
 *
 *     @BinaryRecord
 *     public record Square(double side) implements Shape {}
 * }
 * }</pre>
 *
 * <p>A class has the bytes of a record of its instance fields, those of its superclass first; {@code transient} ones and
 * those with {@link Ignore} are left out. {@link Creator} says how its values are made.
 *
 * <p>A component may be null if an annotation named {@code Nullable}, of any package, is on it: on the record component, or on the
 * field, the accessor, or the parameter of what takes it (the constructor, {@link Creator}, setter or builder's method that the codec
 * calls), as a declaration's annotation or at the type. Of classes that were compiled earlier, javac before 22 shows processors no
 * annotations at types. So a property that is inherited from such a class needs
 * its {@code @Nullable} on an accessor or a constructor parameter of the annotated class itself, and what stands inside a type
 * ({@code List<@Varint Long>}) has to be declared there too. The compiler says where that is missing, as far as it finds the class file: in
 * the output of an earlier run, on the module path and on the class path.
 *
 * <p>A type nested in another has the names of both in that of its codec, with {@code _} between them. Where two types would have a codec of one
 * name ({@code A_B} and {@code A.B}), or another class has that name already, the compiler refuses both: rename one. A type of another jar must
 * have been compiled with Binrec there, so that its codec lies beside it; where that is missing, the compiler names both. A codec can instead be
 * named with {@link Using} or {@link UseCodecs}.
 *
 * <p>Each component must be of a type that Binrec knows, or of a type that carries {@code @BinaryRecord} itself; the
 * compiler says which component is not, and what to do about it. A type declared inside a method is not seen: javac hands no
 * such type to annotation processors.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface BinaryRecord {
    /**
     * How the fields of a record or class are put together. It does not apply to a sealed type, which writes a tag and
     * leaves the rest to its variants.
     *
     * @return the framing, {@link Framing#EXTENSIBLE} unless said otherwise
     */
    Framing framing() default Framing.EXTENSIBLE;
}
