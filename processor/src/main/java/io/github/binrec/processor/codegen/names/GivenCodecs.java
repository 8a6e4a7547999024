package io.github.binrec.processor.codegen.names;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import io.github.binrec.processor.model.TypeModel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Modifier;

/**
 * The codecs that the codec of a generic type is given for its type parameters, and those that it makes of them: its instance
 * fields.
 */
public final class GivenCodecs {
    private final TypeModel model;
    private final Map<String, String> names = new LinkedHashMap<>();
    private final String shared;
    private final Set<String> taken = new LinkedHashSet<>();
    private final List<FieldSpec> fields = new ArrayList<>();
    private final CodeBlock.Builder assignments = CodeBlock.builder();

    GivenCodecs(TypeModel model, Names fieldNames) {
        this.model = model;
        for (TypeVariableName variable : model.parameters().variables()) {
            String name = variable.name();
            boolean allCaps = name.equals(name.toUpperCase(Locale.ROOT));
            String start = allCaps
                    ? name.toLowerCase(Locale.ROOT)
                    : name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
            names.put(name, fieldNames.newName(start + "Codec"));
        }
        shared = fieldNames.newName("codecs");
    }

    /** {@return the names of the fields and parameters, in the order of the type parameters} */
    Iterable<String> names() {
        return names.values();
    }

    /**
     * Returns the field with the codec of a type variable, for use in a method.
     *
     * @param variable the variable's name
     * @return the field's name
     */
    public String field(String variable) {
        String name = parameter(variable);
        if (fields.stream().noneMatch(field -> field.name().equals(name))) {
            addField(
                    codecOf(TypeVariableName.get(variable)),
                    name,
                    CodeBlock.of("$N", name),
                    CodeBlock.of("The codec of {@code $L}.", variable));
        }
        return name;
    }

    /**
     * Returns the parameter of the constructor with the codec of a type variable, for use in what is assigned there.
     *
     * @param variable the variable's name
     * @return the parameter's name
     */
    public String parameter(String variable) {
        taken.add(variable);
        return names.getOrDefault(variable, variable);
    }

    /** {@return the parameter of the constructor with the codecs that are shared} */
    public String shared() {
        return shared;
    }

    /** Adds a field that the constructor assigns. */
    void addField(TypeName type, String name, CodeBlock value, CodeBlock comment) {
        fields.add(FieldSpec.builder(type, name, Modifier.PRIVATE, Modifier.FINAL)
                .addJavadoc("$L\n", comment)
                .build());
        assignments.addStatement("this.$N = $L", name, value);
    }

    /** {@return the fields, to be asked for when all methods are there} */
    List<FieldSpec> fields() {
        return fields;
    }

    /** {@return the statements that assign the fields} */
    public CodeBlock assignments() {
        return assignments.build();
    }

    /** {@return a parameter for each codec that the fields are made of} */
    public List<ParameterSpec> constructorParameters() {
        List<ParameterSpec> parameters = new ArrayList<>();
        for (ParameterSpec parameter : parameters()) {
            if (isTaken(parameter)) {
                parameters.add(parameter);
            }
        }
        return parameters;
    }

    private boolean isTaken(ParameterSpec parameter) {
        return names.entrySet().stream()
                .anyMatch(entry -> entry.getValue().equals(parameter.name()) && taken.contains(entry.getKey()));
    }

    /** {@return a parameter for each type parameter} */
    public List<ParameterSpec> parameters() {
        return model.parameters().variables().stream()
                .map(variable -> ParameterSpec.builder(codecOf(variable), names.get(variable.name()))
                        .build())
                .toList();
    }

    private static TypeName codecOf(TypeVariableName variable) {
        return ParameterizedTypeName.get(RuntimeNames.BINARY_CODEC, variable);
    }
}
