package io.github.binrec.processor.codegen.names;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.binrec.processor.model.TypeModel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import javax.lang.model.element.Modifier;

/**
 * The members that a codec has beside those that every codec has: constants, private methods for what does not fit into
 * a line, and nested classes. Whoever emits the use of such a member adds the member here.
 */
public final class CodecMembers {
    private final Names localNames = new Names();
    private final Names constantNames = new Names();
    private final Names methodNames = new Names();
    private final Names fieldNames = new Names();
    private final GivenCodecs given;
    private final Set<String> typeVariables = new HashSet<>();
    private final boolean generic;
    private final Map<Object, String> shared = new HashMap<>();
    private final List<FieldSpec> constants = new ArrayList<>();
    private final Map<String, List<MethodSpec>> methods = new LinkedHashMap<>();
    private final List<TypeSpec> types = new ArrayList<>();

    /**
     * Creates an empty collection.
     *
     * @param model the type that the codec is for; the names that it mentions are kept free
     */
    public CodecMembers(TypeModel model) {
        for (String name : MentionedNames.of(model)) {
            constantNames.newName(name);
            localNames.newName(name);
            fieldNames.newName(name);
        }
        constantNames.newName(RuntimeNames.INSTANCE);
        RuntimeNames.INHERITED_METHODS.forEach(methodNames::newName);
        methodNames.newName(RuntimeNames.OF);
        MentionedNames.ofComponents(model).forEach(fieldNames::newName);
        given = new GivenCodecs(model, fieldNames);
        model.parameters().variables().forEach(variable -> typeVariables.add(variable.name()));
        generic = !typeVariables.isEmpty();
    }

    /** {@return the codecs that the codec of a generic type is given} */
    public GivenCodecs given() {
        return given;
    }

    /** {@return the modifiers of a helper: static, but of a generic type's codec only if {@link #addTo} finds that it can be} */
    public List<Modifier> helperModifiers() {
        return generic ? List.of(Modifier.PRIVATE) : List.of(Modifier.PRIVATE, Modifier.STATIC);
    }

    /**
     * Begins the body of a method.
     *
     * @param stream what the method calls the stream that it works on, or the empty string if it has none
     * @return the method's names, only the stream among them
     */
    public Scope scope(String stream) {
        Names names = localNames.copy();
        given.names().forEach(names::newName);
        return new Scope(this, names, stream.isEmpty() ? stream : names.newName(stream), Subject.NONE);
    }

    /**
     * Adds a constant.
     *
     * @param type its type
     * @param suggestion its name, changed if it is taken
     * @param value its value, an expression
     * @param comment what it is, a sentence
     * @return its name
     */
    public String addConstant(TypeName type, String suggestion, CodeBlock value, CodeBlock comment) {
        String name = constantNames.newName(suggestion);
        constants.add(FieldSpec.builder(type, name, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("$L\n", comment)
                .initializer(value)
                .build());
        return name;
    }

    /**
     * Adds an instance field, which the constructor assigns.
     *
     * @param type its type
     * @param suggestion its name, changed if it is taken
     * @param value its value, an expression over the constructor's parameters
     * @param comment what it is, a sentence
     * @return its name
     */
    public String addField(TypeName type, String suggestion, CodeBlock value, CodeBlock comment) {
        String name = fieldNames.newName(suggestion);
        given.addField(type, name, value, comment);
        return name;
    }

    /**
     * Finds a name for a helper method that will be added.
     *
     * @param subject what the method is about; its place among the others is fixed now, before those that it calls
     * @param suggestion the name, changed if it is taken
     * @return the name
     */
    public String newMethodName(String subject, String suggestion) {
        methods.computeIfAbsent(subject, key -> new ArrayList<>());
        return methodNames.newName(suggestion);
    }

    /**
     * Adds a helper method.
     *
     * @param subject what the method is about, as it was given for its name; methods about the same stand together
     * @param method the method
     */
    public void addMethod(String subject, MethodSpec method) {
        methods.computeIfAbsent(subject, key -> new ArrayList<>()).add(method);
    }

    /**
     * Finds a name for a nested class that will be added.
     *
     * @param suggestion the name, changed if it is taken
     * @return the name
     */
    public String newTypeName(String suggestion) {
        return constantNames.newName(suggestion);
    }

    /**
     * Adds a nested class.
     *
     * @param type the class
     */
    public void addType(TypeSpec type) {
        types.add(type);
    }

    /**
     * Returns the name of a member that is made once however often it is needed.
     *
     * @param key what identifies it
     * @param adder adds it and returns its name
     * @return its name
     */
    public String once(Object key, Supplier<String> adder) {
        String known = shared.get(key);
        if (known == null) {
            known = adder.get();
            shared.put(key, known);
        }
        return known;
    }

    /**
     * Adds everything to the class.
     *
     * @param codec the class, with its own members in place
     */
    public void addTo(TypeSpec.Builder codec) {
        codec.addFields(constants);
        codec.addFields(given.fields());
        List<MethodSpec> all = methods.values().stream().flatMap(List::stream).toList();
        codec.addMethods(generic ? new InstanceMethods(ofInstance()).withStaticOnes(all) : all);
        codec.addTypes(types);
    }

    private Set<String> ofInstance() {
        Set<String> names = new HashSet<>(typeVariables);
        given.fields().forEach(field -> names.add(field.name()));
        return names;
    }
}
