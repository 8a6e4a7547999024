package io.github.binrec.samples.benchmarks.data;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Makes a mesh. */
final class MeshData {
    private static final long SEED = 0x6d657368L;
    private static final int TRIANGLES = 10_000;

    private MeshData() {}

    static List<Mesh> mesh() {
        SplittableRandom random = new SplittableRandom(SEED);
        List<Triangle> triangles = new ArrayList<>(TRIANGLES);
        for (int i = 0; i < TRIANGLES; i++) {
            triangles.add(new Triangle(vector(random), vector(random), vector(random), vector(random)));
        }
        return List.of(new Mesh(triangles));
    }

    private static Vector vector(SplittableRandom random) {
        return new Vector(coordinate(random), coordinate(random), coordinate(random));
    }

    private static float coordinate(SplittableRandom random) {
        return (float) (random.nextDouble() - 0.5);
    }
}
