-- Checks the language server with Neovim's own client. Environment: SERVER (script), FILE (path of a .tsx file).
local server, file = os.getenv('SERVER'), os.getenv('FILE')
local function say(text) io.stdout:write(text .. '\n') end
local function fail(text) say('FAILED: ' .. text); vim.cmd('cquit 1') end
local function wait(what, check) if not vim.wait(30000, check, 20) then fail('never: ' .. what) end end

vim.cmd('edit ' .. vim.fn.fnameescape(file))
local buffer = vim.api.nvim_get_current_buf()
vim.bo[buffer].filetype = 'typescriptreact'
local client = vim.lsp.start_client({ name = 'gc25', cmd = { 'node', server, '--stdio' }, root_dir = vim.fn.fnamemodify(file, ':h'), init_options = { trusted = true } })
if not client then fail('the server did not start') end
vim.lsp.buf_attach_client(buffer, client)

wait('a diagnostic', function() return #vim.diagnostic.get(buffer) > 0 end)
local diagnostic = vim.diagnostic.get(buffer)[1]
say('diagnostic ' .. (diagnostic.lnum + 1) .. ' ' .. diagnostic.message)
vim.api.nvim_win_set_cursor(0, { diagnostic.lnum + 1, diagnostic.col })
local hover = vim.lsp.buf_request_sync(buffer, 'textDocument/hover', vim.lsp.util.make_position_params(), 10000)
say('hover ' .. vim.inspect(hover[client] and hover[client].result and hover[client].result.contents, { newline = ' ', indent = '' }))

vim.ui.select = function(items, _, choose)
  for _, item in ipairs(items) do
    local action = item[2] or item
    say('action ' .. action.title)
  end
  choose(items[1], 1)
end
vim.lsp.buf.code_action()
wait('the edit', function() return not table.concat(vim.api.nvim_buf_get_lines(buffer, 0, -1, false), '\n'):find('autoPlay') end)
wait('no diagnostic', function() return #vim.diagnostic.get(buffer) == 0 end)
vim.cmd('silent write')
vim.lsp.stop_client(client)
vim.wait(3000, function() return vim.lsp.client_is_stopped(client) end, 20)
say('ok')
vim.cmd('qall!')
