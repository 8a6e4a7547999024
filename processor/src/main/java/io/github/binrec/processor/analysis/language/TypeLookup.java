package io.github.binrec.processor.analysis.language;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Looks up the names in a {@link TypeText}, as seen from inside a type but for its imports. */
public final class TypeLookup {
    private static final List<String> IMPORTED = List.of(
            "java.lang.",
            "java.util.",
            "java.time.",
            "java.math.",
            "java.util.concurrent.",
            "java.util.concurrent.atomic.");

    private final Elements elements;
    private final Types types;
    private final TypeElement from;

    public TypeLookup(Elements elements, Types types, TypeElement from) {
        this.elements = elements;
        this.types = types;
        this.from = from;
    }

    /** There is no type of that name. */
    public static final class UnknownNameException extends Exception {
        private static final long serialVersionUID = 1L;
        private final String name;

        UnknownNameException(String name) {
            super(name);
            this.name = name;
        }

        public String name() {
            return name;
        }
    }

    public TypeUse resolve(TypeText text) throws TypeText.SyntaxException, UnknownNameException {
        TypeUse use = text.name().equals("?")
                ? new TypeUse(types.getWildcardType(null, null), Set.of(), List.of())
                : named(text);
        // In Java's order the brackets on the left are the outer array: int @A [] @B [] is an array (@A) of arrays
        // (@B).
        List<Set<Mark>> dimensions = text.dimensions();
        for (int i = dimensions.size() - 1; i >= 0; i--) {
            use = new TypeUse(types.getArrayType(use.type()), dimensions.get(i), List.of(use));
        }
        return use;
    }

    private TypeUse named(TypeText text) throws TypeText.SyntaxException, UnknownNameException {
        if (text.name().equals("void")) {
            throw new TypeText.SyntaxException("there is no field of type void");
        }
        for (TypeKind kind : EnumSet.allOf(TypeKind.class)) {
            if (kind.isPrimitive() && kind.name().toLowerCase(Locale.ROOT).equals(text.name())) {
                if (!text.arguments().isEmpty()) {
                    throw new TypeText.SyntaxException(text.name() + " has no type arguments");
                }
                return new TypeUse(types.getPrimitiveType(kind), text.marks(), List.of());
            }
        }
        for (TypeParameterElement parameter : from.getTypeParameters()) {
            if (parameter.getSimpleName().contentEquals(text.name())
                    && text.arguments().isEmpty()) {
                return new TypeUse(parameter.asType(), text.marks(), List.of());
            }
        }
        TypeElement element = find(text.name());
        List<TypeUse> arguments = new ArrayList<>();
        for (TypeText argument : text.arguments()) {
            TypeUse use = resolve(argument);
            if (use.type().getKind().isPrimitive()) {
                throw new TypeText.SyntaxException("the primitive " + argument.name() + " is no type argument, but "
                        + TypeNames.boxed(use.type().getKind()) + " is");
            }
            arguments.add(use);
        }
        int wanted = element.getTypeParameters().size();
        if (!arguments.isEmpty() && arguments.size() != wanted) {
            throw new TypeText.SyntaxException(
                    text.name() + " has " + wanted + " type arguments, not " + arguments.size());
        }
        TypeMirror[] mirrors = arguments.stream().map(TypeUse::type).toArray(TypeMirror[]::new);
        return new TypeUse(types.getDeclaredType(element, mirrors), text.marks(), arguments);
    }

    private TypeElement find(String name) throws UnknownNameException {
        ModuleElement module = elements.getModuleOf(from);
        for (String candidate : candidates(name)) {
            TypeElement found = elements.getTypeElement(module, candidate);
            if (found != null) {
                return found;
            }
        }
        throw new UnknownNameException(name);
    }

    private List<String> candidates(String name) {
        List<String> candidates = new ArrayList<>();
        for (Element at = from; at instanceof TypeElement type; at = at.getEnclosingElement()) {
            candidates.add(type.getQualifiedName() + "." + name);
        }
        String packageName = Compilation.packageOf(from);
        candidates.add(packageName.isEmpty() ? name : packageName + "." + name);
        IMPORTED.forEach(prefix -> candidates.add(prefix + name));
        candidates.add(name);
        return candidates;
    }

    /** {@return what needs no qualification beside what is around the type and in its package, each as {@code java.util.*}} */
    public static List<String> imports() {
        return IMPORTED.stream().map(prefix -> prefix + "*").toList();
    }
}
