package io.github.binrec.samples.benchmarks.peer.limit;

import io.github.binrec.samples.benchmarks.data.Mesh;
import io.github.binrec.samples.benchmarks.data.Triangle;
import io.github.binrec.samples.benchmarks.data.Vector;
import java.util.ArrayList;
import java.util.List;

/** Meshes: a count and floats. */
final class MeshLimit extends LimitCodec<Mesh> {
    private static final int VECTOR = 3 * Float.BYTES;
    private static final int TRIANGLE = 4 * VECTOR;

    @Override
    public void encode(Mesh mesh) {
        List<Triangle> triangles = mesh.triangles();
        int count = triangles.size();
        byte[] bytes = room(position, 5 + TRIANGLE * count);
        int p = putVarint(bytes, position, count);
        for (int i = 0; i < count; i++) {
            Triangle triangle = triangles.get(i);
            put(bytes, p, triangle.a());
            put(bytes, p + VECTOR, triangle.b());
            put(bytes, p + 2 * VECTOR, triangle.c());
            put(bytes, p + 3 * VECTOR, triangle.normal());
            p += TRIANGLE;
        }
        position = p;
    }

    private static void put(byte[] bytes, int p, Vector vector) {
        FLOAT.set(bytes, p, vector.x());
        FLOAT.set(bytes, p + 4, vector.y());
        FLOAT.set(bytes, p + 8, vector.z());
    }

    @Override
    public Mesh decode(int offset, int size) {
        byte[] bytes = source.bytes;
        int count = varint(bytes, offset);
        int p = varintEnd(bytes, offset);
        if (count > (bytes.length - p) / TRIANGLE) {
            throw malformed();
        }
        List<Triangle> triangles = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            triangles.add(new Triangle(
                    vector(bytes, p),
                    vector(bytes, p + VECTOR),
                    vector(bytes, p + 2 * VECTOR),
                    vector(bytes, p + 3 * VECTOR)));
            p += TRIANGLE;
        }
        return new Mesh(triangles);
    }

    private static Vector vector(byte[] bytes, int p) {
        return new Vector(
                (float) FLOAT.get(bytes, p), (float) FLOAT.get(bytes, p + 4), (float) FLOAT.get(bytes, p + 8));
    }
}
