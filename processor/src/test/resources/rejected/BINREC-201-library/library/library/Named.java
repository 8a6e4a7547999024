package library;

public interface Named {}
