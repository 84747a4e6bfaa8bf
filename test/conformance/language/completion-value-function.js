7; function f() {} class C {}
