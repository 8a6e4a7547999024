package io.github.binrec.processor.analysis;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeParameterElement;

/**
 * The source as javac keeps it, for messages: in a type that does not exist, javac's model has {@code <any>} in place of {@code
 * Lst<String>}, and nothing anywhere of imports. Asked by reflection, for the processor depends on no compiler; of any but javac, and
 * of a build tool that wraps it, there are no answers, and messages do without.
 */
final class SourceTrees {
    private final ProcessingEnvironment environment;

    SourceTrees(ProcessingEnvironment environment) {
        this.environment = environment;
    }

    /** {@return the type of a field as the source has it, without annotations} */
    Optional<String> typeOf(Element field) {
        try {
            Object tree = call(trees(), "Trees", "getTree", Element.class, field);
            return Optional.of(text(call(tree, "VariableTree", "getType")));
        } catch (ReflectiveOperationException | RuntimeException e) {
            return Optional.empty();
        }
    }

    /** {@return the bounds of a type parameter as the source has them, without annotations} */
    List<String> boundsOf(TypeParameterElement parameter) {
        List<String> bounds = new ArrayList<>();
        try {
            Object owner = call(trees(), "Trees", "getTree", Element.class, parameter.getGenericElement());
            for (Object tree : (Iterable<?>) call(owner, "ClassTree", "getTypeParameters")) {
                if (parameter.getSimpleName().equals(call(tree, "TypeParameterTree", "getName"))) {
                    for (Object bound : (Iterable<?>) call(tree, "TypeParameterTree", "getBounds")) {
                        bounds.add(text(bound));
                    }
                }
            }
            return bounds;
        } catch (ReflectiveOperationException | RuntimeException e) {
            return List.of();
        }
    }

    private static String text(Object tree) {
        return tree.toString().replaceAll("@[\\w.]+(\\(.*?\\))? ", "");
    }

    /** {@return what the file of an element imports, each as {@code java.util.List} or {@code java.util.*}} */
    List<String> imports(Element element) {
        try {
            Object path = call(trees(), "Trees", "getPath", Element.class, element);
            Object unit = call(path, "TreePath", "getCompilationUnit");
            List<String> names = new ArrayList<>();
            for (Object tree : (Iterable<?>) call(unit, "CompilationUnitTree", "getImports")) {
                names.add(call(tree, "ImportTree", "getQualifiedIdentifier").toString());
            }
            return names;
        } catch (ReflectiveOperationException | RuntimeException e) {
            return List.of();
        }
    }

    private Object trees() throws ReflectiveOperationException {
        return type("Trees").getMethod("instance", ProcessingEnvironment.class).invoke(null, environment);
    }

    private Object call(Object object, String type, String method) throws ReflectiveOperationException {
        return type(type).getMethod(method).invoke(object);
    }

    private Object call(Object object, String type, String method, Class<?> parameter, Object argument)
            throws ReflectiveOperationException {
        Method found = type(type).getMethod(method, parameter);
        return found.invoke(object, argument);
    }

    private Class<?> type(String name) throws ClassNotFoundException {
        String packageName = name.equals("Trees") || name.equals("TreePath") ? "util" : "tree";
        ClassLoader compiler = environment.getElementUtils().getClass().getClassLoader();
        return Class.forName("com.sun.source." + packageName + "." + name, false, compiler);
    }
}
