package io.github.binrec.processor.analysis.types;

import io.github.binrec.processor.analysis.graph.Components;
import io.github.binrec.processor.analysis.graph.TypeGraph;
import io.github.binrec.processor.analysis.graph.Variants;
import io.github.binrec.processor.analysis.language.TypeUse;
import io.github.binrec.processor.analysis.making.VariantArguments;
import io.github.binrec.processor.analysis.subject.Component;
import io.github.binrec.processor.analysis.subject.Subject;
import io.github.binrec.processor.model.CodecLink;
import io.github.binrec.processor.model.FieldType;
import io.github.binrec.processor.model.TypeParameters;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.util.Types;

/**
 * When codecs can get hold of each other. A type that can hold another which can hold it needs the other's codec, which needs
 * its own: there one of the two must wait, or class initializers and constructors would call each other without end.
 */
public final class CodecLinks {
    private final Types types;
    private final TypeGraph graph;
    private final Components components;
    private final Map<TypeElement, List<Flow>> flows = new HashMap<>();
    private final Map<TypeElement, Boolean> sharing = new HashMap<>();

    public CodecLinks(Types types, TypeGraph graph, Components components) {
        this.types = types;
        this.graph = graph;
        this.components = components;
    }

    /**
     * What is passed on from one generic type to another.
     *
     * @param from a type parameter
     * @param to the parameter of the type that is used for which it, or something made of it, is the argument
     * @param grows whether it is something made of it
     * @param place the component where the type is used, or nothing for a variant
     * @param use the type as it is used
     */
    private record Flow(
            TypeParameterElement from,
            TypeParameterElement to,
            boolean grows,
            Optional<Component> place,
            TypeMirror use) {}

    /** {@return whether values of a type parameter are elements of sets or keys of maps} */
    boolean isKey(TypeParameterElement parameter) {
        return graph.parameterUses().isKey(parameter);
    }

    /** {@return the type parameters of a type for its codec} */
    public TypeParameters parametersOf(TypeElement type) {
        return new TypeParameters(TypeArguments.variables(type), isSharing(type));
    }

    /** {@return when the codec of a type gets that of one which is not generic} */
    public CodecLink of(TypeElement user, TypeElement used) {
        return user.equals(used) || !graph.reaches(used, user) ? CodecLink.DIRECT : CodecLink.LATER;
    }

    /** {@return when the codec of a type gets that of one which is generic} */
    public CodecLink of(TypeElement user, TypeElement used, List<FieldType> arguments) {
        if (!graph.reaches(used, user)) {
            return CodecLink.DIRECT;
        }
        if (user.equals(used) && arguments.equals(ownVariables(user))) {
            return CodecLink.SELF;
        }
        boolean open = arguments.stream().anyMatch(FieldType::isOpen);
        return open && isSharing(used) ? CodecLink.SHARED : CodecLink.LATER;
    }

    private static List<FieldType> ownVariables(TypeElement type) {
        List<FieldType> variables = new ArrayList<>();
        for (TypeParameterElement parameter : type.getTypeParameters()) {
            variables.add(TypeArguments.variable((TypeVariable) parameter.asType()));
        }
        return variables;
    }

    /**
     * Whether the codec of a generic type makes codecs of types that hold it in turn, out of those that it is given: such codecs
     * would make each other without end.
     */
    private boolean isSharing(TypeElement type) {
        Boolean known = sharing.get(type);
        if (known == null) {
            known = flowsFrom(type).stream().anyMatch(flow -> {
                TypeElement used = ownerOf(flow.to());
                return graph.reaches(used, type) && !(used.equals(type) && isOwnType(type, flow.use()));
            });
            sharing.put(type, known);
        }
        return known;
    }

    /** Not by isSameType: Eclipse's compiler tells a declaration's own type from a use of it. */
    private static boolean isOwnType(TypeElement type, TypeMirror use) {
        List<? extends TypeMirror> arguments = TypeUse.partsOf(use);
        for (int i = 0; i < arguments.size(); i++) {
            boolean own = arguments.get(i) instanceof TypeVariable variable
                    && variable.asElement().equals(type.getTypeParameters().get(i));
            if (!own) {
                return false;
            }
        }
        return true;
    }

    /**
     * The uses in a type of types that use it in their turn with ever larger type arguments.
     *
     * @return for each component with such a use the type that is used there
     */
    public Map<Component, String> expanding(Subject subject) {
        Map<Component, String> uses = new LinkedHashMap<>();
        for (Flow flow : flowsFrom(subject.type())) {
            if (flow.grows() && flow.place().isPresent() && leadsTo(flow.to(), flow.from())) {
                uses.putIfAbsent(flow.place().get(), subject.names().of(flow.use()));
            }
        }
        return uses;
    }

    private boolean leadsTo(TypeParameterElement from, TypeParameterElement target) {
        Set<TypeParameterElement> reached = new HashSet<>(Set.of(from));
        Deque<TypeParameterElement> open = new ArrayDeque<>(reached);
        while (!open.isEmpty()) {
            TypeParameterElement at = open.remove();
            if (at.equals(target)) {
                return true;
            }
            for (Flow flow : flowsFrom(ownerOf(at))) {
                if (flow.from().equals(at) && reached.add(flow.to())) {
                    open.add(flow.to());
                }
            }
        }
        return false;
    }

    private static TypeElement ownerOf(TypeParameterElement parameter) {
        return (TypeElement) parameter.getGenericElement();
    }

    private List<Flow> flowsFrom(TypeElement type) {
        List<Flow> known = flows.get(type);
        if (known == null) {
            known = new ArrayList<>();
            if (TypeGraph.isSealed(type)) {
                addVariants(type, known);
            } else if (!type.getTypeParameters().isEmpty()) {
                for (Component component : components.of(type)) {
                    collect(component.type(), component, known);
                }
            }
            flows.put(type, known);
        }
        return known;
    }

    private void addVariants(TypeElement sealed, List<Flow> found) {
        for (TypeElement variant : Variants.of(sealed).records()) {
            List<Optional<TypeParameterElement>> sources =
                    VariantArguments.of(types, sealed, variant).sources();
            for (int i = 0; i < sources.size(); i++) {
                TypeParameterElement to = variant.getTypeParameters().get(i);
                sources.get(i)
                        .ifPresent(from -> found.add(new Flow(from, to, false, Optional.empty(), variant.asType())));
            }
        }
    }

    private static void collect(TypeUse use, Component place, List<Flow> found) {
        TypeElement used = TypeGraph.nested(use).orElse(null);
        for (int i = 0; i < use.parts().size(); i++) {
            TypeUse part = use.parts().get(i);
            if (used != null && i < used.getTypeParameters().size()) {
                TypeParameterElement to = used.getTypeParameters().get(i);
                boolean grows = !(part.type() instanceof TypeVariable);
                for (TypeParameterElement from : variablesIn(part.type())) {
                    found.add(new Flow(from, to, grows, Optional.of(place), use.type()));
                }
            }
            collect(part, place, found);
        }
    }

    private static List<TypeParameterElement> variablesIn(TypeMirror type) {
        if (type instanceof TypeVariable variable) {
            return List.of((TypeParameterElement) variable.asElement());
        }
        List<TypeParameterElement> variables = new ArrayList<>();
        TypeUse.partsOf(type).forEach(part -> variables.addAll(variablesIn(part)));
        return variables;
    }
}
