package io.github.binrec.processor.analysis.making;

import io.github.binrec.processor.analysis.language.Executables;
import io.github.binrec.processor.analysis.language.Members;
import io.github.binrec.processor.analysis.language.TypeNames;
import io.github.binrec.processor.analysis.remedy.NearMiss;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** What to change so that a constructor or static method that nearly makes a value of a class does. */
public final class NearWays {
    /** More than so many setters would be another class: the constructor that takes all is less to write. */
    private static final int MOST_SETTERS = 3;

    private static final int MOST_PARAMETERS = 8;

    private static final String ANY_CREATOR =
            "Mark a constructor or static method that takes properties by name and type.";

    private final Types types;
    private final List<Property> properties;
    private final Members members;
    private final Setters setters;
    private final TypeNames names;
    private final Conversions conversions;
    private final Arguments arguments;

    NearWays(
            Types types,
            List<Property> properties,
            Members members,
            Setters setters,
            TypeNames names,
            Conversions conversions,
            Arguments arguments) {
        this.types = types;
        this.properties = properties;
        this.members = members;
        this.setters = setters;
        this.names = names;
        this.conversions = conversions;
        this.arguments = arguments;
    }

    /** {@return sentences that tell what makes the nearest of them work, or nothing if none is near} */
    List<String> remedies(List<ExecutableElement> tried) {
        List<List<String>> ways =
                tried.stream().map(this::remedies).flatMap(Optional::stream).toList();
        List<String> fewest = List.of();
        for (List<String> way : ways) {
            fewest = fewest.isEmpty() || way.size() < fewest.size() ? way : fewest;
        }
        return fewest;
    }

    /** {@return sentences that tell what makes the one work that the user marked} */
    List<String> ofMarked(ExecutableElement creator) {
        Map<VariableElement, Property> taken = new LinkedHashMap<>();
        boolean generic = creator.getKind() == ElementKind.METHOD
                && creator.getEnclosingElement() instanceof TypeElement type
                && !type.getTypeParameters().isEmpty();
        if (generic || !creator.getTypeParameters().isEmpty()) {
            return List.of(ANY_CREATOR);
        }
        if (!match(creator, taken)) {
            return List.of("Its parameters are to be properties by name and type: " + list(properties) + ".");
        }
        List<String> remedies = changes(creator, taken);
        List<Property> left = left(taken);
        if (!left.isEmpty()) {
            remedies.add("Let " + text(creator) + " take " + list(left) + " too.");
        }
        return remedies.isEmpty() ? List.of(ANY_CREATOR) : remedies;
    }

    /** {@code long id, String symbol}. */
    private String list(List<Property> some) {
        return some.stream()
                .limit(MOST_PARAMETERS)
                .map(property -> names.of(property.wanted(types)) + " " + property.name())
                .collect(Collectors.joining(
                        ", ",
                        "",
                        some.size() > MOST_PARAMETERS ? ", and " + (some.size() - MOST_PARAMETERS) + " more" : ""));
    }

    /** All that is to be changed for one of them, or empty if that is not known. */
    private Optional<List<String>> remedies(ExecutableElement executable) {
        Map<VariableElement, Property> taken = new LinkedHashMap<>();
        if (!executable.getTypeParameters().isEmpty() || !match(executable, taken)) {
            return Optional.empty();
        }
        List<String> remedies = changes(executable, taken);
        List<Property> left = left(taken);
        boolean settable = left.size() <= MOST_SETTERS && left.stream().noneMatch(Setters::isFinal);
        left.forEach(property -> remedies.add(ofSetter(property)));
        return settable ? Optional.of(remedies) : Optional.empty();
    }

    private List<Property> left(Map<VariableElement, Property> taken) {
        return properties.stream()
                .filter(property -> !taken.containsValue(property)
                        && !property.assignable()
                        && setters.of(property).isEmpty())
                .toList();
    }

    /** What is to be changed of the constructor or method itself. */
    private List<String> changes(ExecutableElement executable, Map<VariableElement, Property> taken) {
        List<String> remedies = new ArrayList<>();
        if (executable.getModifiers().contains(Modifier.PRIVATE)) {
            remedies.add("Remove private from " + text(executable) + ".");
        }
        Executables.dropChecked(types, executable, names, text(executable)).ifPresent(remedies::add);
        executable.getParameters().stream()
                .filter(parameter -> arguments.isLeftOut(parameter)
                        && arguments.nothing(parameter).isEmpty())
                .forEach(parameter -> remedies.add(ofLeftOut(executable, parameter)));
        executable.getParameters().stream()
                .filter(parameter -> !arguments.isLeftOut(parameter))
                .forEach(parameter -> arguments
                        .leftOutOfName(parameter)
                        .ifPresent(field -> remedies.add("Let " + text(executable) + " take " + field.getSimpleName()
                                + " as " + names.of(field.asType()) + ".")));
        taken.forEach((parameter, property) -> ofParameter(executable, parameter, property, remedies));
        return remedies;
    }

    /** Finds what each parameter is meant for: by its name, by one that is near, or as the only one left of its type. */
    private boolean match(ExecutableElement executable, Map<VariableElement, Property> taken) {
        Map<String, Property> open = properties.stream()
                .collect(Collectors.toMap(Property::name, property -> property, (a, b) -> a, LinkedHashMap::new));
        List<VariableElement> others = new ArrayList<>();
        for (VariableElement parameter : executable.getParameters()) {
            if (arguments.leftOutOfName(parameter).isPresent()) {
                continue;
            }
            Property property = open.remove(parameter.getSimpleName().toString());
            taken.put(parameter, property);
            if (property == null) {
                others.add(parameter);
            }
        }
        for (VariableElement other : others) {
            Optional<Property> meant = NearMiss.of(other.getSimpleName().toString(), open.keySet())
                    .or(() -> others.size() == 1 && open.size() == 1
                            ? open.keySet().stream().findFirst()
                            : Optional.empty())
                    .map(open::get)
                    .filter(property -> takes(other, property));
            if (meant.isEmpty()) {
                return false;
            }
            taken.put(other, open.remove(meant.get().name()));
        }
        return true;
    }

    /** Lombok makes a parameter of each field that has no value yet. */
    private String ofLeftOut(ExecutableElement executable, VariableElement parameter) {
        String otherwise = Lombok.isMade(executable)
                ? "give it its value where it is declared"
                : "take it out of " + text(executable);
        return "Mark " + parameter.getSimpleName() + " as @Nullable, since nothing is read for it, or " + otherwise
                + ".";
    }

    private void ofParameter(
            ExecutableElement executable, VariableElement parameter, Property property, List<String> remedies) {
        String name = parameter.getSimpleName().toString();
        if (!name.equals(property.name())) {
            remedies.add("Rename the parameter " + name + " of " + text(executable) + " to " + property.name() + ".");
        } else if (!takes(parameter, property)) {
            String type = names.of(property.wanted(types));
            boolean held = conversions
                    .toParameter(property, asDeclared(), parameter, parameter.asType(), true)
                    .isPresent();
            remedies.add(
                    held && !parameter.asType().getKind().isPrimitive()
                            ? "Mark the parameter " + name + " of " + text(executable)
                                    + " as @Nullable, or let it take " + type + "."
                            : "Let " + text(executable) + " take " + name + " as " + type + ".");
        }
    }

    private boolean takes(VariableElement parameter, Property property) {
        return conversions
                .toParameter(property, asDeclared(), parameter, parameter.asType(), false)
                .isPresent();
    }

    /** Types as members of the class itself have them. */
    private TypeMirror asDeclared() {
        return types.getNoType(TypeKind.NONE);
    }

    /** A method that nearly sets it, or the one to write. */
    private String ofSetter(Property property) {
        for (ExecutableElement method : setters.named(property)) {
            Optional<String> remedy = method.getTypeParameters().isEmpty()
                    ? ofNamedSetter(property, method)
                    : Optional.empty(); // of another T
            if (remedy.isPresent()) {
                return remedy.get();
            }
        }
        Optional<ExecutableElement> still = setters.ofStatics(property).stream()
                .filter(method -> fits(property, method))
                .findFirst();
        if (still.isPresent()) {
            return "Make " + text(still.get()) + " not static: it is to set " + property.name() + " of one value.";
        }
        String capitalized = Members.capitalized(property.name());
        List<String> others = properties.stream()
                .filter(other -> !other.equals(property))
                .map(Property::name)
                .toList();
        Optional<NearMembers.Near> near = new NearMembers(members, others)
                .method(
                        List.of("set" + capitalized, property.name()),
                        1,
                        method -> members.fits(
                                property.wanted(types),
                                members.typeOf(method).getParameterTypes().get(0)));
        if (near.isPresent()) {
            return "Rename " + text(near.get().method()) + " to " + near.get().name() + ".";
        }
        return "Write void set" + capitalized + "(" + names.of(property.type()) + " " + property.name() + ").";
    }

    private Optional<String> ofNamedSetter(Property property, ExecutableElement method) {
        if (!fits(property, method)) {
            return members.isVisible(method)
                    ? Optional.of(
                            "Let " + text(method) + " take " + withArticle(names.of(property.wanted(types))) + ".")
                    : Optional.empty();
        }
        boolean isPrivate = method.getModifiers().contains(Modifier.PRIVATE);
        if (!isPrivate && !members.isVisible(method)) {
            return Optional.empty();
        }
        List<String> remedies =
                new ArrayList<>(isPrivate ? List.of("Remove private from " + text(method) + ".") : List.of());
        Executables.dropChecked(types, method, names, text(method)).ifPresent(remedies::add);
        return remedies.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", remedies));
    }

    private boolean fits(Property property, ExecutableElement method) {
        return conversions.toMethod(property, asDeclared(), method, members).isPresent();
    }

    private static String withArticle(String type) {
        return ("AEIOUaeiou".indexOf(type.charAt(0)) >= 0 ? "an " : "a ") + type;
    }

    private String text(ExecutableElement executable) {
        return Executables.text(executable, names);
    }
}
