"""Testing: testcases of *_test.flux files, examples of documentation, and the pytest plugin that collects both."""
