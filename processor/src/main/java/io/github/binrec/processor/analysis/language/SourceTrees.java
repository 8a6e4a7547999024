package io.github.binrec.processor.analysis.language;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.TypeMirror;

/**
 * The source as javac keeps it. For messages: in a type that does not exist, javac's model has {@code <any>} in place of {@code
 * Lst<String>}, and nothing anywhere of imports. And to tell a type that is compiled from one that javac was given as a class. Asked by
 * reflection, for the processor depends on no compiler. Of any but javac, and of a build tool that hides it in another way than
 * Gradle, there are no answers, and messages do without.
 */
public final class SourceTrees {
    private static final Pattern CLASS = Pattern.compile("([\\w.$]+)\\.class\\b");

    private final ProcessingEnvironment environment;

    SourceTrees(ProcessingEnvironment environment) {
        this.environment = innermost(environment);
    }

    /** Gradle hands its own environment to processors, with javac's in a field; javac has answers only for who brings that one. */
    private static ProcessingEnvironment innermost(ProcessingEnvironment environment) {
        for (Field field : environment.getClass().getDeclaredFields()) {
            if (field.getType() == ProcessingEnvironment.class) {
                return answer(
                        () -> {
                            field.setAccessible(true);
                            ProcessingEnvironment inner = (ProcessingEnvironment) field.get(environment);
                            return inner == null || inner == environment ? environment : innermost(inner);
                        },
                        environment);
            }
        }
        return environment;
    }

    /** What is asked of javac's trees. */
    @FunctionalInterface
    private interface Question<T> {
        T ask() throws ReflectiveOperationException;
    }

    private static <T> T answer(Question<T> question, T otherwise) {
        try {
            return question.ask();
        } catch (ReflectiveOperationException | RuntimeException e) {
            return otherwise;
        }
    }

    /** A type as the source has it, at the end of a path of javac's. */
    public final class Written {
        private final Object path;

        private Written(Object path) {
            this.path = path;
        }

        /** {@return the name that stands there, of a generic type without its arguments} */
        public Optional<String> name() {
            return answer(
                    () -> {
                        Object tree = call(path, "TreePath", "getLeaf");
                        Object named = kind(tree).equals("PARAMETERIZED_TYPE")
                                ? bare(call(tree, "ParameterizedTypeTree", "getType"))
                                : tree;
                        return Optional.of(named.toString()).filter(SourceVersion::isName);
                    },
                    Optional.empty());
        }

        /** {@return what javac makes of it} */
        public Optional<TypeMirror> meaning() {
            return answer(
                    () -> {
                        Method method = type("Trees").getMethod("getTypeMirror", type("TreePath"));
                        return Optional.ofNullable((TypeMirror) method.invoke(trees(), path));
                    },
                    Optional.empty());
        }

        /** {@return the type arguments, what an array holds, or the bound of a wildcard} */
        public List<Written> parts() {
            return answer(
                    () -> {
                        Object tree = call(path, "TreePath", "getLeaf");
                        return switch (kind(tree)) {
                            case "PARAMETERIZED_TYPE" ->
                                all(path, call(tree, "ParameterizedTypeTree", "getTypeArguments"));
                            case "ARRAY_TYPE" -> List.of(written(path, call(tree, "ArrayTypeTree", "getType")));
                            case "EXTENDS_WILDCARD", "SUPER_WILDCARD" ->
                                List.of(written(path, call(tree, "WildcardTree", "getBound")));
                            default -> List.of();
                        };
                    },
                    List.of());
        }
    }

    /** {@return the type of a field as the source has it} */
    public Optional<Written> typeOf(Element field) {
        return answer(
                () -> {
                    Object path = pathOf(field);
                    return Optional.of(
                            written(path, call(call(path, "TreePath", "getLeaf"), "VariableTree", "getType")));
                },
                Optional.empty());
    }

    /** {@return the bounds of a type parameter as the source has them} */
    public List<Written> boundsOf(TypeParameterElement parameter) {
        return answer(
                () -> {
                    Object path = pathOf(parameter.getGenericElement());
                    Object owner = call(path, "TreePath", "getLeaf");
                    for (Object tree : (Iterable<?>) call(owner, "ClassTree", "getTypeParameters")) {
                        if (parameter.getSimpleName().equals(call(tree, "TypeParameterTree", "getName"))) {
                            return all(path, call(tree, "TypeParameterTree", "getBounds"));
                        }
                    }
                    return List.of();
                },
                List.of());
    }

    /** {@return what the file of an element imports, each as {@code java.util.List} or {@code java.util.*}} */
    public List<String> imports(Element element) {
        return answer(
                () -> {
                    Object unit = call(pathOf(element), "TreePath", "getCompilationUnit");
                    List<String> names = new ArrayList<>();
                    for (Object tree : (Iterable<?>) call(unit, "CompilationUnitTree", "getImports")) {
                        names.add(call(tree, "ImportTree", "getQualifiedIdentifier")
                                .toString());
                    }
                    return names;
                },
                List.of());
    }

    /**
     * {@return the classes that an annotation on a type or a field, or in the field's type, names, in the order of the source} They need not
     * exist: then javac's model has no name of them.
     *
     * @param annotation the simple name of the annotation
     */
    public List<String> classesNamed(Element element, String annotation) {
        return answer(
                () -> {
                    Object tree = call(pathOf(element), "TreePath", "getLeaf");
                    boolean isField = element.getKind() == ElementKind.FIELD;
                    String text = isField
                            ? call(tree, "VariableTree", "getModifiers") + " " + call(tree, "VariableTree", "getType")
                            : String.valueOf(call(tree, "ClassTree", "getModifiers"));
                    return Pattern.compile("@(?:[\\w.]+\\.)?" + annotation + "\\(([^)]*)\\)")
                            .matcher(text)
                            .results()
                            .flatMap(found -> CLASS.matcher(found.group(1)).results())
                            .map(found -> found.group(1))
                            .toList();
                },
                List.of());
    }

    private List<Written> all(Object around, Object trees) throws ReflectiveOperationException {
        List<Written> all = new ArrayList<>();
        for (Object tree : (Iterable<?>) trees) {
            all.add(written(around, tree));
        }
        return all;
    }

    private Written written(Object around, Object tree) throws ReflectiveOperationException {
        return new Written(
                type("TreePath").getConstructor(type("TreePath"), type("Tree")).newInstance(around, bare(tree)));
    }

    /** A type without the annotations on it, which for javac are a tree around it. */
    private Object bare(Object tree) throws ReflectiveOperationException {
        return kind(tree).equals("ANNOTATED_TYPE") ? call(tree, "AnnotatedTypeTree", "getUnderlyingType") : tree;
    }

    private String kind(Object tree) throws ReflectiveOperationException {
        return ((Enum<?>) call(tree, "Tree", "getKind")).name();
    }

    private Object pathOf(Element element) throws ReflectiveOperationException {
        return type("Trees").getMethod("getPath", Element.class).invoke(trees(), element);
    }

    /**
     * {@return whether an element stands in the source, as an accessor that the compiler writes does not, and what is read from a class
     * file; true if that is not known}
     */
    public boolean isWritten(Element element) {
        return answer(() -> pathOf(element) != null, true);
    }

    private Object trees() throws ReflectiveOperationException {
        return type("Trees").getMethod("instance", ProcessingEnvironment.class).invoke(null, environment);
    }

    private Object call(Object object, String type, String method) throws ReflectiveOperationException {
        return type(type).getMethod(method).invoke(object);
    }

    private Class<?> type(String name) throws ClassNotFoundException {
        String packageName = name.equals("Trees") || name.equals("TreePath") ? "util" : "tree";
        ClassLoader compiler = environment.getElementUtils().getClass().getClassLoader();
        return Class.forName("com.sun.source." + packageName + "." + name, false, compiler);
    }
}
