package io.github.binrec.processor.analysis.making;

import io.github.binrec.processor.analysis.language.Executables;
import io.github.binrec.processor.analysis.language.KnownTypes;
import io.github.binrec.processor.analysis.language.Members;
import io.github.binrec.processor.analysis.language.Mirrors;
import io.github.binrec.processor.analysis.language.TypeNames;
import io.github.binrec.processor.analysis.making.Conversions.Reading;
import io.github.binrec.processor.model.Accessor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/**
 * Finds how the codec reads a field: through an accessor that gives its type, as the field itself, through an accessor of the name that
 * is left without a prefix, or through one that gives another type.
 */
final class FieldProperties {
    private final Types types;
    private final DeclaredType owner;
    private final Members members;
    private final TypeNames names;
    private final Conversions conversions;

    FieldProperties(Types types, DeclaredType owner, Members members, TypeNames names) {
        this.types = types;
        this.owner = owner;
        this.members = members;
        this.names = names;
        this.conversions = new Conversions(types, false);
    }

    Property of(VariableElement field) {
        String name = field.getSimpleName().toString();
        TypeMirror type = types.asMemberOf(owner, field);
        boolean visible = members.isVisible(field) && !isMadePrivate(field);
        Optional<Property> same = read(name, field, type, visible);
        if (same.isPresent()) {
            return same.get();
        }
        boolean nullable = Conversions.isNullable(field, type);
        if (visible) {
            boolean assignable = !field.getModifiers().contains(Modifier.FINAL);
            return new Property(
                    name, List.of(type), field, nullable, List.of(field), Accessor.field(name), assignable, "");
        }
        List<String> plainNames = FieldNames.of(field, members).plain();
        Stream<Optional<Property>> ways = Stream.concat(
                plainNames.stream().map(plain -> read(plain, field, type, false)),
                Stream.concat(Stream.of(name), plainNames.stream())
                        .map(either -> converted(either, field, type, nullable)));
        return ways.flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> unreadable(field, type, nullable, plainNames));
    }

    /** The accessor that comes nearest is a place of it if its class file may say what the compiler does not show. */
    private Property unreadable(VariableElement field, TypeMirror type, boolean nullable, List<String> plainNames) {
        String name = field.getSimpleName().toString();
        List<Element> places = new ArrayList<>(List.of(field));
        Stream.concat(Stream.of(name), plainNames.stream())
                .flatMap(either -> members.methods(accessorNames(either, type), 0).stream())
                .filter(method -> isCallable(method)
                        && conversions.wantsNullable(
                                type, members.typeOf(method).getReturnType()))
                .findFirst()
                .ifPresent(places::add);
        return new Property(
                name, List.of(type), field, nullable, places, null, false, hindrance(field, name, plainNames, type));
    }

    /** Through an accessor that gives its type. */
    private Optional<Property> read(String name, VariableElement field, TypeMirror type, boolean visible) {
        for (ExecutableElement method : members.methods(accessorNames(name, type), 0)) {
            TypeMirror returned = members.typeOf(method).getReturnType();
            if (isCallable(method) && Conversions.gives(types, returned, type)) {
                return Optional.of(new Property(
                        name,
                        List.of(type),
                        field,
                        Conversions.isNullable(field, type) || Conversions.isNullable(method, returned),
                        List.of(field, method),
                        Accessor.method(method.getSimpleName().toString()),
                        visible && !field.getModifiers().contains(Modifier.FINAL),
                        ""));
            }
        }
        return Optional.empty();
    }

    /** A private field whose accessor gives another type. */
    private Optional<Property> converted(String name, VariableElement field, TypeMirror type, boolean nullable) {
        for (ExecutableElement method : members.methods(accessorNames(name, type), 0)) {
            TypeMirror returned = members.typeOf(method).getReturnType();
            Reading reading = isCallable(method)
                    ? conversions.ofAccessor(type, nullable, method, returned).orElse(null)
                    : null;
            if (reading != null) {
                boolean ofField = reading.type() == type;
                return Optional.of(new Property(
                        name,
                        ofField ? List.of(type) : List.of(reading.type(), type),
                        ofField ? field : method,
                        reading.nullable(),
                        List.of(field, method),
                        Accessor.method(method.getSimpleName().toString(), reading.conversion()),
                        false,
                        ""));
            }
        }
        return Optional.empty();
    }

    private boolean isCallable(ExecutableElement method) {
        return members.isVisible(method)
                && method.getThrownTypes().stream().allMatch(thrown -> Executables.isUnchecked(types, thrown));
    }

    /** Lombok's {@code @Value} makes the fields private and final; where Lombok comes later they are not so yet. */
    private static boolean isMadePrivate(VariableElement field) {
        return Mirrors.has(field.getEnclosingElement(), "lombok.Value");
    }

    /** What the accessor of a property may be called, the best first. */
    static List<String> accessorNames(String name, TypeMirror fieldType) {
        // A getter can only be meant for the property; next() may as well do something.
        List<String> names = new ArrayList<>(List.of("get" + Members.capitalized(name)));
        boolean flag = fieldType.getKind() == TypeKind.BOOLEAN
                || KnownTypes.nameOf(fieldType).equals("java.lang.Boolean");
        if (flag) {
            names.add("is" + Members.capitalized(name));
        }
        names.add("get" + name);
        names.add(name);
        return names;
    }

    /** Why a property cannot be read: the accessor that comes nearest, or that there is none. */
    private String hindrance(VariableElement field, String name, List<String> plainNames, TypeMirror fieldType) {
        List<String> candidates = new ArrayList<>(accessorNames(name, fieldType));
        plainNames.forEach(plain -> candidates.addAll(accessorNames(plain, fieldType)));
        for (ExecutableElement method : members.methods(candidates, 0)) {
            String text = method.getSimpleName() + "()";
            if (!members.isVisible(method)) {
                return text + " is not visible to the codec";
            }
            TypeMirror returned = members.typeOf(method).getReturnType();
            if (Conversions.gives(types, returned, fieldType)) {
                return text + " declares a checked exception";
            }
            boolean mayBeNull = returned.getKind().isPrimitive() && Conversions.isNullable(field, fieldType);
            boolean mayGiveNull = fieldType.getKind().isPrimitive() && Conversions.isNullable(method, returned);
            return text + " returns " + (mayGiveNull ? "@Nullable " : "") + names.of(returned) + " and not "
                    + (mayBeNull ? "@Nullable " : "") + names.of(fieldType);
        }
        List<ExecutableElement> statics = members.staticMethods(candidates, 0);
        if (!statics.isEmpty()) {
            return statics.get(0).getSimpleName() + "() is static, and reads nothing of one value";
        }
        String visibility = field.getModifiers().contains(Modifier.PRIVATE) ? "private" : "not visible to the codec";
        return "it is " + visibility + " and there is no " + name + "() or get" + Members.capitalized(name) + "()"
                + askingGetter(name, candidates);
    }

    /** {@code getLeg(int)}; what is called like the field may as well set it. */
    private String askingGetter(String name, List<String> candidates) {
        return members.instanceMethods()
                .filter(method -> !method.getSimpleName().contentEquals(name)
                        && candidates.contains(method.getSimpleName().toString())
                        && !method.getParameters().isEmpty())
                .findFirst()
                .map(method -> "; " + Executables.text(method, names) + " asks for more than the codec has to give")
                .orElse("");
    }
}
