package io.github.binrec.processor.analysis.language;

import com.palantir.javapoet.ClassName;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** What a type's codec is called, and who can see type and codec. */
public final class CodecNames {
    private CodecNames() {}

    /** {@return {@code TradeCodec} for {@code Trade}, {@code Outer_InnerCodec} for {@code Outer.Inner}} */
    public static ClassName of(TypeElement type) {
        ClassName name = ClassName.get(type);
        return ClassName.get(name.packageName(), String.join("_", name.simpleNames()) + "Codec");
    }

    /** {@return whether the type and all that enclose it are public} */
    public static boolean isPublic(TypeElement type) {
        return around(type, Modifier.PUBLIC, false).isEmpty();
    }

    /** {@return the type, or the innermost around it, that is private} */
    public static Optional<TypeElement> privatePart(TypeElement type) {
        return around(type, Modifier.PRIVATE, true);
    }

    /** {@return the type, or the innermost around it, that code in the package cannot name} */
    public static Optional<TypeElement> hiddenPart(TypeElement type, String fromPackage) {
        return Compilation.packageOf(type).equals(fromPackage)
                ? privatePart(type)
                : around(type, Modifier.PUBLIC, false);
    }

    private static Optional<TypeElement> around(TypeElement type, Modifier modifier, boolean present) {
        Element at = type;
        while (at instanceof TypeElement element) {
            if (element.getModifiers().contains(modifier) == present) {
                return Optional.of(element);
            }
            at = element.getEnclosingElement();
        }
        return Optional.empty();
    }
}
