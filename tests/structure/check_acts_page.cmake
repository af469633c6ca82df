# The page of acts is what the table in the program says.
cmake_policy(VERSION 3.25)
execute_process(COMMAND ${HUB} acts OUTPUT_VARIABLE made COMMAND_ERROR_IS_FATAL ANY)
file(READ ${PAGE} kept)
if(NOT made STREQUAL kept)
    message(FATAL_ERROR "modules/domain/ACTS.md is not what the program says; make it anew: yixian-hub acts > modules/domain/ACTS.md")
endif()
