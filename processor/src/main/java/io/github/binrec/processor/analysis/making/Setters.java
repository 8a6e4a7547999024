package io.github.binrec.processor.analysis.making;

import io.github.binrec.processor.analysis.language.Executables;
import io.github.binrec.processor.analysis.language.KnownTypes;
import io.github.binrec.processor.analysis.language.Members;
import io.github.binrec.processor.analysis.language.TypeNames;
import io.github.binrec.processor.model.Accessor;
import io.github.binrec.processor.model.Construction.Assignment;
import io.github.binrec.processor.model.Conversion;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/**
 * Finds the methods through which a codec sets what a constructor does not take. One that is called like its property and returns
 * the owner's type may set it, or give another value that has it: the codec goes on with what it returns, which is right for both.
 */
public final class Setters {
    private static final Set<String> FILLED =
            Set.of("java.util.BitSet", "java.lang.StringBuilder", "java.util.concurrent.atomic.AtomicBoolean");

    private final Types types;
    private final TypeElement owner;
    private final Members members;
    private final TypeNames names;
    private final Conversions conversions;

    Setters(Types types, TypeElement owner, Members members, TypeNames names, Conversions conversions) {
        this.types = types;
        this.owner = owner;
        this.members = members;
        this.names = names;
        this.conversions = conversions;
    }

    /** {@return the method that sets the property, if there is one} */
    Optional<ExecutableElement> of(Property property) {
        return candidates(property)
                .filter(method -> !isFinal(property) || givesValue(property, method) || fills(property, method))
                .findFirst();
    }

    /** {@return how the codec calls the method for the property} */
    Assignment assignment(Property property, ExecutableElement method) {
        Accessor target = Accessor.method(method.getSimpleName().toString());
        return new Assignment(
                property.name(),
                target,
                givesValue(property, method),
                false,
                conversions.toMethod(property, owner.asType(), method, members).orElse(Conversion.NONE));
    }

    /** {@return what is called like a setter of the final property, as a message has it} */
    Optional<String> refused(Property property) {
        return candidates(property)
                .map(method -> Executables.text(method, names))
                .findFirst();
    }

    /** {@return the methods that are called like setters of the property and take one thing, whatever that is} */
    List<ExecutableElement> named(Property property) {
        return members.methods(candidateNames(property.name()), 1);
    }

    /** {@return the static methods of such names, which set nothing of a value} */
    List<ExecutableElement> ofStatics(Property property) {
        return members.staticMethods(candidateNames(property.name()), 1);
    }

    private Stream<ExecutableElement> candidates(Property property) {
        return named(property).stream()
                .filter(method -> members.isVisible(method)
                        && Executables.checkedException(types, method).isEmpty()
                        && conversions
                                .toMethod(property, owner.asType(), method, members)
                                .isPresent()
                        && !givesOther(property, method))
                .sorted(conversions.wholeFirst(property, owner.asType(), members));
    }

    private static List<String> candidateNames(String name) {
        List<String> candidates = new ArrayList<>(List.of("set" + Members.capitalized(name), name, "set" + name));
        if (!Members.withoutPrefix(name).equals(name) && name.startsWith("is")) {
            // JavaBeans and Lombok have setOpen for a boolean isOpen.
            candidates.add("set" + Members.capitalized(Members.withoutPrefix(name)));
        }
        return candidates;
    }

    private boolean givesValue(Property property, ExecutableElement method) {
        return givesOwner(property, method) && types.isSubtype(returned(method), owner.asType());
    }

    /** {@code <U> Box<U> value(U value)} gives a value of another type than the one that is to be made. */
    private boolean givesOther(Property property, ExecutableElement method) {
        return givesOwner(property, method) && !types.isSubtype(returned(method), owner.asType());
    }

    /** What {@code setNext} returns may as well be what was set before. */
    private boolean givesOwner(Property property, ExecutableElement method) {
        return method.getSimpleName().contentEquals(property.name())
                && returned(method).getKind() == TypeKind.DECLARED
                && types.isSubtype(types.erasure(returned(method)), types.erasure(owner.asType()));
    }

    private TypeMirror returned(ExecutableElement method) {
        return members.typeOf(method).getReturnType();
    }

    static boolean isFinal(Property property) {
        return property.places().get(0).getModifiers().contains(Modifier.FINAL);
    }

    /** {@code names.clear(); names.addAll(newNames);} needs no field that can be assigned. */
    private static boolean fills(Property property, ExecutableElement method) {
        String type = KnownTypes.nameOf(property.type());
        boolean fillable = property.type().getKind() == TypeKind.ARRAY
                || KnownTypes.collection(type).isPresent()
                || KnownTypes.map(type).isPresent()
                || KnownTypes.atomic(type).isPresent()
                || FILLED.contains(type);
        return fillable && !method.getSimpleName().contentEquals(property.name());
    }
}
