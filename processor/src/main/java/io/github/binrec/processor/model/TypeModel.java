package io.github.binrec.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.List;

/** A type for which a codec is written. */
public sealed interface TypeModel permits RecordModel, SealedModel {
    /** {@return the type} */
    ClassName type();

    /** {@return the codec, in the type's package} */
    ClassName codec();

    /** {@return whether the codec is public: the type is, with all that enclose it} */
    boolean isPublic();

    /** {@return whether a value can hold another value of the same type, however indirectly} */
    boolean recursive();

    /** {@return of a recursive type the bytes of its smallest encoding; of any other 0} */
    long leastSize();

    /**
     * Sets the least size.
     *
     * @param bytes the bytes of the smallest encoding
     * @return the changed model
     */
    TypeModel withLeastSize(long bytes);

    /** {@return the warnings about what the codec names that it suppresses, such as {@code deprecation}, in order} */
    List<String> suppressedWarnings();

    /** {@return the type parameters, {@link TypeParameters#NONE} if it is not generic} */
    TypeParameters parameters();

    /** {@return the type of the values: {@code Trade} or {@code Pair<A, B>}} */
    default TypeName javaType() {
        return parameters().appliedTo(type());
    }

    /** {@return the name without its package, such as {@code Trade} or {@code Outer.Inner}: the root of field paths} */
    default String simpleName() {
        return String.join(".", type().simpleNames());
    }
}
