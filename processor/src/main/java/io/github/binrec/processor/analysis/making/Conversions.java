package io.github.binrec.processor.analysis.making;

import io.github.binrec.processor.analysis.language.KnownTypes;
import io.github.binrec.processor.analysis.language.Mark;
import io.github.binrec.processor.analysis.language.Members;
import io.github.binrec.processor.analysis.language.TypeUse;
import io.github.binrec.processor.model.Conversion;
import io.github.binrec.processor.model.PrimitiveKind;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Types;

/**
 * What stands between a property and a member that gives or takes it as another type. A subtype will do wherever its supertype is
 * wanted, and what is never null is boxed and unboxed. An Optional and what may be null become each other.
 */
final class Conversions {
    private static final Set<Conversion> OUT_OF_OPTIONAL =
            EnumSet.of(Conversion.TO_NULLABLE, Conversion.PRIMITIVE_TO_NULLABLE);

    private final Types types;
    private final boolean exact;

    /**
     * Makes the rules.
     *
     * @param exact whether parameters have to take properties as they are: what does comes before all that needs a conversion
     */
    Conversions(Types types, boolean exact) {
        this.types = types;
        this.exact = exact;
    }

    boolean areExact() {
        return exact;
    }

    /**
     * What an accessor gives.
     *
     * @param type the property's type for the codec
     * @param nullable whether it can be null
     * @param conversion what becomes of it
     */
    record Reading(TypeMirror type, boolean nullable, Conversion conversion) {}

    /**
     * {@return how the value of a property gets into a parameter, or empty if it does not}
     *
     * @param made what is made in the end, with the type arguments by which the properties' types are known to the parameter
     * @param taken the parameter's
     * @param mayLeaveOut whether the member need not be called
     */
    Optional<Conversion> toParameter(
            Property property, TypeMirror made, VariableElement parameter, TypeMirror taken, boolean mayLeaveOut) {
        TypeMirror type = property.typeIn(types, made);
        boolean skipsNull = mayLeaveOut && mayRefuseNull(property, parameter, taken);
        if (Members.fits(types, type, taken)) {
            return !skipsNull
                    ? Optional.of(Conversion.NONE)
                    : exact ? Optional.empty() : Optional.of(Conversion.TO_CONTENT);
        }
        if (exact) {
            return Optional.empty();
        }
        Optional<TypeMirror> content = contentOf(type);
        Optional<TypeMirror> wanted = contentOf(taken);
        if (content.isEmpty() && wanted.isEmpty()) {
            boolean unboxed = taken.getKind().isPrimitive() && isBoxOf(type, taken);
            boolean narrowed = property.narrowedTo(types, made, taken).isPresent();
            return (unboxed && (skipsNull || !property.nullable())) || narrowed
                    ? Optional.of(skipsNull ? Conversion.TO_CONTENT : Conversion.NONE)
                    : Optional.empty();
        }
        if (content.isEmpty()) {
            return Members.fits(types, type, wanted.get()) ? Optional.of(toOptional(taken)) : Optional.empty();
        }
        boolean held = wanted.isEmpty()
                && (taken.getKind().isPrimitive()
                        ? isBoxOf(content.get(), taken)
                        : Members.fits(types, content.get(), taken));
        if (held && isNullable(parameter, taken)) {
            return Optional.of(toNullable(type));
        }
        return held && mayLeaveOut ? Optional.of(Conversion.TO_CONTENT) : Optional.empty();
    }

    /**
     * Whether only an Optional accessor says that the property may be null, so that nobody knows whether the parameter takes that. What
     * Lombok writes does.
     */
    private static boolean mayRefuseNull(Property property, VariableElement parameter, TypeMirror taken) {
        return property.accessor() != null
                && OUT_OF_OPTIONAL.contains(property.accessor().conversion())
                && !isNullable(parameter, taken)
                && !(parameter.getEnclosingElement() instanceof ExecutableElement method && Lombok.isMade(method));
    }

    /** {@return how the value of a property gets into the one parameter of a method that need not be called, or empty if it does not} */
    Optional<Conversion> toMethod(Property property, TypeMirror made, ExecutableElement method, Members members) {
        TypeMirror taken = members.typeOf(method).getParameterTypes().get(0);
        return toParameter(property, made, method.getParameters().get(0), taken, true);
    }

    /** {@return the order in which such methods are preferred: those that take an Optional whole come first} */
    Comparator<ExecutableElement> wholeFirst(Property property, TypeMirror made, Members members) {
        return Comparator.comparing(
                method -> toMethod(property, made, method, members).orElse(Conversion.NONE));
    }

    /**
     * {@return what an accessor of another type than the field's is good for, or empty if nothing}
     *
     * @param field the field's type
     * @param nullable whether the field says that it can be null
     * @param accessor the method
     * @param given what the method returns
     */
    Optional<Reading> ofAccessor(TypeMirror field, boolean nullable, ExecutableElement accessor, TypeMirror given) {
        Optional<TypeMirror> content = contentOf(given);
        Optional<TypeMirror> held = contentOf(field);
        if (content.isEmpty() && held.isEmpty()) {
            return ofAlike(field, nullable, accessor, given);
        }
        if (held.isEmpty() && types.isSameType(content.get(), field)) {
            return Optional.of(new Reading(field, true, toNullable(given)));
        }
        boolean wrapped = isNullable(accessor, given) && wantsNullable(field, given);
        return wrapped ? Optional.of(new Reading(field, false, toOptional(field))) : Optional.empty();
    }

    /** Whether an accessor that gives what an Optional holds would do if it were {@code @Nullable}. */
    boolean wantsNullable(TypeMirror field, TypeMirror given) {
        return !given.getKind().isPrimitive()
                && contentOf(given).isEmpty()
                && contentOf(field)
                        .filter(held -> Members.fits(types, given, held))
                        .isPresent();
    }

    private Optional<Reading> ofAlike(
            TypeMirror field, boolean nullable, ExecutableElement accessor, TypeMirror given) {
        boolean mayBeNull = nullable || isNullable(accessor, given);
        if (field.getKind().isPrimitive() || given.getKind().isPrimitive()) {
            boolean boxed = isBoxOf(field, given) || isBoxOf(given, field);
            return boxed && !mayBeNull
                    ? Optional.of(new Reading(given.getKind().isPrimitive() ? given : field, false, Conversion.NONE))
                    : Optional.empty();
        }
        if (types.isSubtype(given, field)) {
            return Optional.of(new Reading(field, mayBeNull, Conversion.NONE));
        }
        // Collections have the same elements under each of their types; of others a supertype has not all that is to be
        // written.
        return types.isSubtype(field, given) && isContainer(given)
                ? Optional.of(new Reading(given, mayBeNull, Conversion.NONE))
                : Optional.empty();
    }

    /** Whether it is a collection or map that has an encoding. */
    static boolean isContainer(TypeMirror type) {
        String name = KnownTypes.nameOf(type);
        return KnownTypes.collection(name).isPresent() || KnownTypes.map(name).isPresent();
    }

    private boolean isBoxOf(TypeMirror box, TypeMirror primitive) {
        return primitive instanceof PrimitiveType kind
                && types.isSameType(box, types.boxedClass(kind).asType());
    }

    /** {@return what an Optional of any kind holds, of primitives the box; empty for other types} */
    private Optional<TypeMirror> contentOf(TypeMirror type) {
        String name = KnownTypes.nameOf(type);
        Optional<PrimitiveKind> kind = KnownTypes.optionalPrimitive(name);
        if (kind.isPresent()) {
            PrimitiveType held =
                    types.getPrimitiveType(TypeKind.valueOf(kind.get().name()));
            return Optional.of(types.boxedClass(held).asType());
        }
        return name.equals(KnownTypes.OPTIONAL)
                ? TypeUse.partsOf(type).stream().findFirst().map(Conversions::bound)
                : Optional.empty();
    }

    /** {@code Leg} of {@code ? extends Leg}. */
    private static TypeMirror bound(TypeMirror argument) {
        return argument instanceof WildcardType wildcard && wildcard.getExtendsBound() != null
                ? wildcard.getExtendsBound()
                : argument;
    }

    private static Conversion toOptional(TypeMirror optional) {
        return KnownTypes.nameOf(optional).equals(KnownTypes.OPTIONAL)
                ? Conversion.TO_OPTIONAL
                : Conversion.TO_PRIMITIVE_OPTIONAL;
    }

    private static Conversion toNullable(TypeMirror optional) {
        return KnownTypes.nameOf(optional).equals(KnownTypes.OPTIONAL)
                ? Conversion.TO_NULLABLE
                : Conversion.PRIMITIVE_TO_NULLABLE;
    }

    /**
     * Whether an accessor gives a property as it is. A raw one does, with a warning; one of {@code List<? extends Leg>} for a {@code
     * List<Leg>} does not.
     */
    static boolean gives(Types types, TypeMirror returned, TypeMirror type) {
        return types.isSameType(types.erasure(returned), types.erasure(type)) && types.isAssignable(returned, type);
    }

    /** Whether an element, or the type that it has or returns, is marked so. */
    static boolean isNullable(Element element, TypeMirror type) {
        TypeMirror declared = element instanceof ExecutableElement method ? method.getReturnType() : element.asType();
        return !type.getKind().isPrimitive()
                && (Mark.of(element.getAnnotationMirrors()).contains(Mark.NULLABLE)
                        || Mark.of(declared.getAnnotationMirrors()).contains(Mark.NULLABLE)
                        || Mark.of(type.getAnnotationMirrors()).contains(Mark.NULLABLE));
    }
}
