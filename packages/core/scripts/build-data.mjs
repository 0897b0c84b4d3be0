// Compiles the reviewable data files in ../data into TypeScript modules in ../src/generated, so that core needs no file access.
