package io.github.binrec.processor.analysis.language;

import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** What messages call a type whose values are not all known, and what makes them so. */
public final class Kinds {
    public static final String OWN_VALUES =
            "Make it abstract, and give the values that are of no subclass one of their own.";
    private static final String NO_VARIANTS =
            "Name its variants in a permits clause: without one it permits only what is in its own file.";

    private Kinds() {}

    /** {@return a phrase: an abstract class that is not sealed} */
    public static String of(TypeElement type) {
        if (hasOwnValues(type)) {
            return "a sealed class that is not abstract";
        }
        boolean isInterface = type.getKind() == ElementKind.INTERFACE;
        if (isSealed(type)) {
            return isInterface ? "a sealed interface that permits nothing" : "a sealed class that permits nothing";
        }
        return isInterface ? "an interface that is not sealed" : "an abstract class that is not sealed";
    }

    /** {@return what is to be done if it is to be a variant} */
    public static String remedy(TypeElement type) {
        if (hasOwnValues(type)) {
            return OWN_VALUES;
        }
        return isSealed(type)
                ? NO_VARIANTS
                : "Make it a record, an enum or a class that is not abstract, or sealed in its turn; or a @BinaryRecord that says with"
                        + " @Creator or a builder what makes a value.";
    }

    /** {@return what is to be done if it is itself to be a {@code @BinaryRecord}} */
    public static String sealing(TypeElement type) {
        return isSealed(type)
                ? NO_VARIANTS
                : "Make it sealed, so that every variant is known, or say with @Creator or a static builder() what makes a value.";
    }

    /** Whether it is sealed as the source has it; it may permit nothing, which javac refuses only later. */
    public static boolean isSealed(TypeElement type) {
        return type.getModifiers().contains(Modifier.SEALED);
    }

    /** Whether it is a sealed class of which there can be values that are of no subclass. */
    public static boolean hasOwnValues(TypeElement type) {
        return type.getKind() == ElementKind.CLASS
                && isSealed(type)
                && !type.getModifiers().contains(Modifier.ABSTRACT);
    }
}
